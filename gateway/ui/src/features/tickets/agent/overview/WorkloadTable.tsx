import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, body } from '@/api/client';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Skeleton } from '@/components/Skeleton';
import { ticketKeys } from '@/features/tickets/queries';
import { nameOf } from '@/lib/nameOf';
import { useFormat } from '@/lib/useFormat';
import classes from './OverviewPage.module.css';

const figures = ['active', 'waiting', 'overdue', 'soon'] as const;

/** What each of the service team has; a name leads to it in the queue. */
export function WorkloadTable() {
  const { t } = useTranslation('queue');
  const { number } = useFormat();
  const { data, error, refetch } = useQuery({
    queryKey: [...ticketKeys.lists, 'workload'],
    queryFn: ({ signal }) => body(api.GET('/api/tickets/workload', { signal })),
  });
  return (
    <section aria-labelledby="workload">
      <h2 id="workload">{t('overview.load')}</h2>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height="10rem" />}
      {data && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('overview.agent')}</th>
              {figures.map((figure) => (
                <th key={figure} scope="col" className={classes.number}>
                  {t(`overview.${figure}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.items.map((load) => (
              <tr key={load.agent?.id ?? 'none'}>
                <th scope="row">
                  <Link to="/agent/tickets" search={{ assignee: load.agent?.id ?? 'none' }}>
                    {nameOf(load.agent) ?? t('queue.nobody')}
                  </Link>
                </th>
                {figures.map((figure) => (
                  <td key={figure} className={classes.number}>
                    {number(load[figure])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
