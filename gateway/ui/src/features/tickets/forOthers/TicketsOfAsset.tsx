import '@/features/tickets/words/ticket';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, body } from '@/api/client';
import { ErrorPanel } from '@/components/ErrorPanel';
import { RelativeTime } from '@/components/RelativeTime';
import { Skeleton } from '@/components/Skeleton';
import { ticketKeys } from '@/features/tickets/queries';
import { StatusBadge } from '@/features/tickets/StatusBadge';

/** The newest issues that were reported with an asset, as far as the person may open them. */
export function TicketsOfAsset({ assetId, agent }: { assetId: string; agent: boolean }) {
  const { t } = useTranslation('ticket');
  const { data, error, refetch } = useQuery({
    queryKey: [...ticketKeys.lists, 'of-asset', assetId],
    queryFn: ({ signal }) =>
      body(api.GET('/api/tickets/of-asset/{assetId}', { params: { path: { assetId } }, signal })),
  });
  return (
    <>
      {error && !data && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton lines={3} />}
      {data?.length === 0 && <p>{t('ofAsset.none')}</p>}
      <ul>
        {data?.map((ticket) => (
          <li key={ticket.id}>
            <Link
              to={agent ? '/agent/tickets/$number' : '/tickets/$number'}
              params={{ number: String(ticket.number) }}
            >
              #{ticket.number} {ticket.summary}
            </Link>{' '}
            <StatusBadge status={ticket.status} /> <RelativeTime at={ticket.updatedAt} />
          </li>
        ))}
      </ul>
    </>
  );
}
