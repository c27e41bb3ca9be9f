import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '@/components/DataList';
import { RelativeTime } from '@/components/RelativeTime';
import type { RequestRow } from '@/features/catalogue/model';
import { nameOf } from '@/lib/nameOf';
import { RequestStatusBadge } from './RequestStatusBadge';

/** The columns of the service team's list of requests. */
export function useRequestColumns(): Column<RequestRow>[] {
  const { t } = useTranslation('request');
  return useMemo(() => {
    const columns: Column<RequestRow>[] = [
      {
        key: 'number',
        header: t('column.number'),
        sort: 'number',
        order: 'amount',
        card: 'eyebrow',
        width: '6rem',
        cell: (request) => `#${request.number}`,
      },
      {
        key: 'title',
        header: t('column.title'),
        sort: 'title',
        card: 'title',
        cell: (request) => request.title,
        below: (request) =>
          request.parts > 1 ? (
            <small>{t('parts.done', { done: request.done, parts: request.parts })}</small>
          ) : null,
      },
      {
        key: 'organisation',
        header: t('column.organisation'),
        sort: 'organisation',
        width: '11rem',
        cell: (request) => nameOf(request.organisation),
      },
      {
        key: 'status',
        header: t('column.status'),
        sort: 'status',
        order: 'stage',
        width: '11rem',
        cell: (request) => <RequestStatusBadge status={request.status} />,
      },
      {
        key: 'requester',
        header: t('column.requester'),
        sort: 'requester',
        spare: true,
        width: '10rem',
        cell: (request) => nameOf(request.requester),
      },
      {
        key: 'for',
        header: t('column.for'),
        spare: true,
        width: '10rem',
        cell: (request) => nameOf(request.beneficiary),
      },
      {
        key: 'updated',
        header: t('column.updated'),
        sort: 'updatedAt',
        order: 'time',
        card: 'corner',
        width: '9rem',
        cell: (request) => <RelativeTime at={request.updatedAt} />,
      },
    ];
    return columns;
  }, [t]);
}
