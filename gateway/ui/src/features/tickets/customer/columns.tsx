import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import type { Column } from '@/components/DataList';
import { PriorityBadge } from '@/features/tickets/PriorityBadge';
import { RelativeTime } from '@/components/RelativeTime';
import { RequestStatus } from '@/features/catalogue/forOthers/requestStatus';
import { TimeLeft } from '@/features/tickets/sla/TimeLeft';
import { HitStatus } from '@/features/tickets/StatusBadge';
import { nameOf } from '@/lib/nameOf';
import classes from './CasesPage.module.css';
import type { Schemas } from '@/features/tickets/model';

export function useCaseColumns(): Column<Schemas['CaseItem']>[] {
  const { t } = useTranslation('tickets');
  // On a card there is room for what differs: not for one's own name on each.
  const several = useUser().ticketVisibility !== 'own';
  return useMemo(
    () => [
      {
        key: 'number',
        header: t('list.number'),
        sort: 'number',
        order: 'amount',
        card: 'eyebrow',
        width: '6rem',
        cell: (row) => <span className={classes.number}>#{row.number}</span>,
      },
      {
        key: 'kind',
        header: t('list.kind'),
        sort: 'kind',
        width: '6.5rem',
        cell: (row) => t(`kind.${row.kind}`),
      },
      {
        key: 'summary',
        header: t('list.summary'),
        sort: 'title',
        card: 'title',
        cell: (row) => <bdi className={classes.summary}>{row.title}</bdi>,
        below: (row) =>
          row.requestNumber ? <small>{t('list.forRequest', { number: row.requestNumber })}</small> : null,
      },
      {
        key: 'status',
        header: t('list.status'),
        sort: 'status',
        order: 'stage',
        width: '10rem',
        cell: (row) =>
          row.kind === 'request' ? <RequestStatus status={row.status} /> : <HitStatus status={row.status} />,
      },
      {
        key: 'priority',
        header: t('list.priority'),
        sort: 'priority',
        order: 'amount',
        width: '7rem',
        cell: (row) => row.priority && <PriorityBadge priority={row.priority} />,
      },
      {
        key: 'left',
        header: t('list.left'),
        sort: 'dueAt',
        order: 'time',
        width: '8.5rem',
        spare: true,
        cell: (row) => <TimeLeft sla={row.sla} />,
      },
      {
        key: 'requester',
        header: t('list.requester'),
        sort: 'requester',
        card: several ? 'fact' : 'none',
        width: '10rem',
        spare: true,
        cell: (row) => nameOf(row.requester),
      },
      {
        key: 'updated',
        header: t('list.updated'),
        sort: 'updatedAt',
        order: 'time',
        card: 'corner',
        width: '9rem',
        cell: (row) => <RelativeTime at={row.updatedAt} />,
      },
    ],
    [t, several],
  );
}
