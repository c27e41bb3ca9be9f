import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Select } from '@/components/Select';
import { organisationQuery } from '@/features/people/queries';

interface Props {
  organisationId: string;
  value: string | null;
  onChange: (siteId: string | null) => void;
}

/** Where somebody works. Not shown where an organisation has no sites. */
export function SiteSelect({ organisationId, value, onChange }: Props) {
  const { t } = useTranslation('person');
  const { data } = useQuery(organisationQuery(organisationId));
  if (!data?.sites.length) return null;
  return (
    <Select
      id="person-site"
      label={t('field.site')}
      placeholder={t('field.noSite')}
      value={value}
      options={data.sites.map((site) => ({ value: site.id, label: site.name }))}
      onChange={onChange}
    />
  );
}
