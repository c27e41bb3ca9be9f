import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, body } from '@/api/client';
import { RelativeTime } from '@/components/RelativeTime';
import { nameOf } from '@/lib/nameOf';
import classes from './OverviewPage.module.css';

/** Files that were found to be infected: whoever sent them was told, and here the team is. Nothing, while there are none. */
export function Quarantined() {
  const { t } = useTranslation('queue');
  const { data } = useQuery({
    queryKey: ['quarantined-files'],
    queryFn: ({ signal }) => body(api.GET('/api/quarantined-files', { signal })),
    refetchInterval: 60_000,
  });
  const files = data?.items ?? [];
  if (files.length === 0) return null;
  return (
    <section aria-labelledby="quarantined">
      <h2 id="quarantined">{t('overview.quarantined')}</h2>
      <p>{t('overview.quarantinedText')}</p>
      <ul className={classes.tickets}>
        {files.map((file) => (
          <li key={file.id}>
            <span>
              <bdi>{file.name}</bdi>: {file.infection}
            </span>
            <span className={classes.soft}>
              {[nameOf(file.person), nameOf(file.organisation)].filter(Boolean).join(', ')} ·{' '}
              <RelativeTime at={file.at} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
