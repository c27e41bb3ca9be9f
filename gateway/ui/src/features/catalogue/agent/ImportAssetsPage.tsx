import '@/features/catalogue/words/assets';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentsOnly } from '@/components/AgentsOnly';
import { OrganisationSelect } from '@/components/OrganisationSelect';
import { PageTitle } from '@/components/PageTitle';
import { TableImport } from '@/components/TableImport';
import { assetKeys } from '@/features/catalogue/forOthers/assets/assets';
import classes from '@/features/catalogue/request/Request.module.css';
import { importAssets } from './importAssets';
import { ImportedLines } from './ImportedLines';

export const ImportAssetsPage = () => (
  <AgentsOnly>
    <Import />
  </AgentsOnly>
);

/** A customer's assets from a table. */
function Import() {
  const { t } = useTranslation('assets');
  const queries = useQueryClient();
  const [organisation, setOrganisation] = useState<{ id: string; name: string } | null>(null);
  return (
    <>
      <p className={classes.back}>
        <Link to="/agent/assets">{t('list.title')}</Link>
      </p>
      <PageTitle title={t('import.title')} />
      <TableImport
        intro={t('import.intro')}
        fileHelp={t('import.fileHelp')}
        about={organisation?.id}
        fields={(pressed) => (
          <OrganisationSelect
            id="import-organisation"
            label={t('column.organisation')}
            required
            error={pressed && !organisation ? t('import.organisationMissing') : undefined}
            value={organisation}
            onChange={setOrganisation}
          />
        )}
        load={(table, dryRun) => importAssets(organisation!.id, table, dryRun)}
        onDone={() => queries.invalidateQueries({ queryKey: assetKeys.all })}
        found={({ dryRun, created, changed, same, errors }) => ({
          tone: errors > 0 ? 'warn' : 'good',
          text: t(dryRun ? 'import.would' : 'import.did', { created, changed, same, errors }),
          run: dryRun && created + changed > 0 ? t('import.run', { count: created + changed }) : undefined,
        })}
        lines={({ lines }) => <ImportedLines lines={lines} />}
      />
    </>
  );
}
