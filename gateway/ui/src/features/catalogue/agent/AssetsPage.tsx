import '@/features/catalogue/words/assets';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { organisationNameQuery } from '@/api/queries';
import { AgentsOnly } from '@/components/AgentsOnly';
import { OrganisationSelect } from '@/components/OrganisationSelect';
import { AssetList } from '@/features/catalogue/asset/AssetList';

export const AssetsPage = () => (
  <AgentsOnly>
    <AllAssets />
  </AgentsOnly>
);

function AllAssets() {
  const { t } = useTranslation('assets');
  return (
    <AssetList
      path="/agent/assets"
      action={
        <>
          <Button variant="default" renderRoot={(props) => <Link to="/agent/assets/types" {...props} />}>
            {t('types.title')}
          </Button>
          <Button variant="default" renderRoot={(props) => <Link to="/agent/assets/import" {...props} />}>
            {t('import.title')}
          </Button>
          <Button renderRoot={(props) => <Link to="/agent/assets/new" {...props} />}>{t('edit.new')}</Button>
        </>
      }
      filters={({ organisationId }, change) => (
        <Customer id={organisationId} onChange={(chosen) => change({ organisationId: chosen })} />
      )}
    />
  );
}

function Customer({ id, onChange }: { id?: string; onChange: (id?: string) => void }) {
  const { t } = useTranslation('assets');
  const { data: name } = useQuery({ ...organisationNameQuery(id ?? ''), enabled: id !== undefined });
  return (
    <OrganisationSelect
      id="assets-organisation"
      label={t('column.organisation')}
      clear={t('list.everybody')}
      value={id ? { id, name: name ?? '…' } : null}
      onChange={(chosen) => onChange(chosen?.id)}
    />
  );
}
