import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { organisationNameQuery } from '@/api/queries';
import { OrganisationSelect } from '@/components/OrganisationSelect';

/** One customer's, or all. */
export function CustomerFilter({
  organisationId = '',
  onChange,
}: {
  organisationId: string | undefined;
  onChange: (id: string | undefined) => void;
}) {
  const { t } = useTranslation('invoice');
  const { data: name } = useQuery({
    ...organisationNameQuery(organisationId),
    enabled: organisationId !== '',
  });
  return (
    <OrganisationSelect
      id="invoices-organisation"
      label={t('list.organisation')}
      placeholder={t('list.anyCustomer')}
      clear={t('list.anyCustomer')}
      // A choice whose name has not come yet is one all the same.
      value={organisationId ? { id: organisationId, name: name ?? '…' } : null}
      onChange={(chosen) => onChange(chosen?.id)}
    />
  );
}
