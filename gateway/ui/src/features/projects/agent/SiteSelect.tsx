import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sitesQuery } from '@/api/queries';
import { Select } from '@/components/Select';

interface Props {
  organisationId: string;
  value: string | null;
  onChange: (siteId: string | null) => void;
}

/** Where a project is. Not shown where an organisation has no sites. */
export function SiteSelect({ organisationId, value, onChange }: Props) {
  const { t } = useTranslation('project');
  const { data: sites = [] } = useQuery(sitesQuery(organisationId));
  if (sites.length === 0) return null;
  return (
    <Select
      id="project-site"
      label={t('facts.site')}
      placeholder={t('facts.noSite')}
      value={value}
      options={sites.map((site) => ({ value: site.id, label: site.name }))}
      onChange={onChange}
    />
  );
}
