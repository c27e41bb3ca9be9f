import '@/features/catalogue/words/assets';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentsOnly } from '@/components/AgentsOnly';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Field } from '@/components/Field';
import { Notice } from '@/components/Notice';
import { OrganisationSelect } from '@/components/OrganisationSelect';
import { PageTitle } from '@/components/PageTitle';
import { assetKeys } from '@/features/catalogue/forOthers/assets/assets';
import classes from '@/features/catalogue/request/Request.module.css';
import { importAssets } from './importAssets';
import { ImportedLines } from './ImportedLines';

export const ImportAssetsPage = () => (
  <AgentsOnly>
    <Import />
  </AgentsOnly>
);

/** A customer's assets from a table: first what would happen to each line, then, if one likes it, that it happens. */
function Import() {
  const { t } = useTranslation('assets');
  const queries = useQueryClient();
  const [organisation, setOrganisation] = useState<{ id: string; name: string } | null>(null);
  const [file, setFile] = useState<File>();
  const [pressed, setPressed] = useState(false);
  const run = useMutation({
    mutationFn: ({ dryRun }: { dryRun: boolean }) => importAssets(organisation!.id, file!, dryRun),
    onSuccess: (_, { dryRun }) =>
      dryRun ? undefined : queries.invalidateQueries({ queryKey: assetKeys.all }),
  });
  const ready = organisation && file;
  const start = (dryRun: boolean) => {
    setPressed(true);
    if (ready && !run.isPending) run.mutate({ dryRun });
  };
  const result = run.data;
  const missing = {
    organisation: pressed && !organisation ? t('import.organisationMissing') : undefined,
    file: pressed && !file ? t('import.fileMissing') : undefined,
  };
  return (
    <>
      <p className={classes.back}>
        <Link to="/agent/assets">{t('list.title')}</Link>
      </p>
      <PageTitle title={t('import.title')} />
      <div className={classes.form}>
        <p>{t('import.intro')}</p>
        <OrganisationSelect
          id="import-organisation"
          label={t('column.organisation')}
          required
          error={missing.organisation}
          value={organisation}
          onChange={(chosen) => {
            setOrganisation(chosen);
            run.reset();
          }}
        />
        <Field
          id="import-file"
          label={t('import.file')}
          help={t('import.fileHelp')}
          required
          error={missing.file}
        >
          <input
            id="import-file"
            type="file"
            accept=".csv,text/csv"
            aria-describedby={`import-file-help${missing.file ? ' import-file-error' : ''}`}
            onChange={(event) => {
              setFile(event.currentTarget.files?.[0]);
              run.reset();
            }}
          />
        </Field>
        <div className={classes.actions}>
          <Button
            variant={result?.dryRun ? 'default' : 'filled'}
            loading={run.isPending}
            onClick={() => start(true)}
          >
            {t('import.check')}
          </Button>
          {result?.dryRun && result.created + result.changed > 0 && (
            <Button onClick={() => start(false)}>
              {t('import.run', { count: result.created + result.changed })}
            </Button>
          )}
        </div>
        {run.error && <ErrorPanel error={run.error} />}
        {result && (
          <Notice tone={result.errors > 0 ? 'warn' : 'good'} live>
            {t(result.dryRun ? 'import.would' : 'import.did', {
              created: result.created,
              changed: result.changed,
              same: result.same,
              errors: result.errors,
            })}
          </Notice>
        )}
      </div>
      {result && <ImportedLines lines={result.lines} />}
    </>
  );
}
