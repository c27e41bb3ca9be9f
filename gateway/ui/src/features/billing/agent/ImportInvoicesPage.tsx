import '@/features/billing/words/back';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentsOnly } from '@/components/AgentsOnly';
import { ErrorPage } from '@/components/ErrorPage';
import { PageTitle } from '@/components/PageTitle';
import { Skeleton } from '@/components/Skeleton';
import { TableImport } from '@/components/TableImport';
import { TextField } from '@/components/TextField';
import { accessQuery } from '@/features/billing/access';
import { invoiceKeys } from '@/features/billing/invoice/queries';
import { BillingPlaces } from './BillingPlaces';
import { ImportedTable } from './ImportedTable';
import { billingCommands } from './queries';

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

/** Invoices from a table, which come in whole or not at all. */
function Import() {
  const { t } = useTranslation('back');
  const queries = useQueryClient();
  const [source, setSource] = useState('accounting');
  const known = /^[a-z][a-z0-9-]{1,29}$/.test(source.trim());
  return (
    <>
      <BillingPlaces />
      <PageTitle title={t('import.title')} />
      <TableImport
        intro={t('import.intro')}
        fileHelp={t('import.fileHelp')}
        about={known ? source.trim() : undefined}
        fields={(pressed) => (
          <TextField
            label={t('import.source')}
            help={t('import.sourceHelp')}
            required
            error={pressed && !known ? t('import.sourceWrong') : undefined}
            value={source}
            onChange={setSource}
          />
        )}
        load={(table, dryRun) => billingCommands.importTable(source.trim(), table, dryRun)}
        onDone={() => queries.invalidateQueries({ queryKey: invoiceKeys.all })}
        found={({ imported, errorCount, fresh, known: here }) =>
          errorCount > 0
            ? { tone: 'warn', text: t('import.wrong', { count: errorCount }) }
            : {
                tone: 'good',
                text: t(imported ? 'import.did' : 'import.would', { fresh, known: here }),
                run: !imported && fresh + here > 0 ? t('import.run', { count: fresh + here }) : undefined,
              }
        }
        lines={(result) => <ImportedTable result={result} />}
      />
    </>
  );
}
