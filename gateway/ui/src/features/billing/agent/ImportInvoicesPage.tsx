import '@/features/billing/words/back';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentsOnly } from '@/components/AgentsOnly';
import { ErrorPage } from '@/components/ErrorPage';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Field } from '@/components/Field';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { Skeleton } from '@/components/Skeleton';
import { TextField } from '@/components/TextField';
import { accessQuery } from '@/features/billing/access';
import { invoiceKeys } from '@/features/billing/invoice/queries';
import { BillingPlaces } from './BillingPlaces';
import { ImportedTable } from './ImportedTable';
import { billingCommands } from './queries';
import classes from './QuoteFields.module.css';

export const ImportInvoicesPage = () => (
  <AgentsOnly>
    <Loaded />
  </AgentsOnly>
);

function Loaded() {
  const { data: access, error, refetch } = useQuery(accessQuery);
  if (error && !access) return <ErrorPage error={error} onRetry={() => void refetch()} />;
  if (!access) return <Skeleton lines={8} />;
  return access.bill ? <Import /> : <ErrorPage kind="forbidden" />;
}

/** Invoices from a table: first what is in it and what is wrong, then, if nothing is, that it is brought in. */
function Import() {
  const { t } = useTranslation('back');
  const queries = useQueryClient();
  const [source, setSource] = useState('accounting');
  const [file, setFile] = useState<File>();
  const [pressed, setPressed] = useState(false);
  const run = useMutation({
    mutationFn: ({ table, dryRun }: { table: File; dryRun: boolean }) =>
      billingCommands.importTable(source.trim(), table, dryRun),
    onSuccess: (_, { dryRun }) =>
      dryRun ? undefined : queries.invalidateQueries({ queryKey: invoiceKeys.all }),
  });
  const known = /^[a-z][a-z0-9-]{1,29}$/.test(source.trim());
  const start = (dryRun: boolean) => {
    setPressed(true);
    if (file && known && !run.isPending) run.mutate({ table: file, dryRun });
  };
  const result = run.data;
  const fileError = pressed && !file ? t('import.fileMissing') : undefined;
  return (
    <>
      <BillingPlaces />
      <PageTitle title={t('import.title')} />
      <div className={classes.page}>
        <p>{t('import.intro')}</p>
        <TextField
          label={t('import.source')}
          help={t('import.sourceHelp')}
          required
          error={pressed && !known ? t('import.sourceWrong') : undefined}
          value={source}
          onChange={(value) => {
            setSource(value);
            run.reset();
          }}
        />
        <Field
          id="import-file"
          label={t('import.file')}
          help={t('import.fileHelp')}
          required
          error={fileError}
        >
          <input
            id="import-file"
            type="file"
            accept=".csv,text/csv"
            aria-describedby={`import-file-help${fileError ? ' import-file-error' : ''}`}
            onChange={(event) => {
              setFile(event.currentTarget.files?.[0]);
              run.reset();
            }}
          />
        </Field>
        <div className={classes.under}>
          <Button
            variant={result?.dryRun ? 'default' : 'filled'}
            loading={run.isPending}
            onClick={() => start(true)}
          >
            {t('import.check')}
          </Button>
          {result?.dryRun && result.errorCount === 0 && result.fresh + result.known > 0 && (
            <Button onClick={() => start(false)}>
              {t('import.run', { count: result.fresh + result.known })}
            </Button>
          )}
        </div>
        {run.error && <ErrorPanel error={run.error} />}
        {result && (
          <Notice tone={result.errorCount > 0 ? 'warn' : 'good'} live>
            {result.errorCount > 0
              ? t('import.wrong', { count: result.errorCount })
              : t(result.imported ? 'import.did' : 'import.would', {
                  fresh: result.fresh,
                  known: result.known,
                })}
          </Notice>
        )}
        {result && <ImportedTable result={result} />}
      </div>
    </>
  );
}
