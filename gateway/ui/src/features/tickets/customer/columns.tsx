import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import type { Column } from '@/components/DataList';
import { PriorityBadge } from '@/features/tickets/PriorityBadge';
import { RelativeTime } from '@/components/RelativeTime';
import { StatusBadge } from '@/features/tickets/StatusBadge';
import { TimeLeft } from '@/features/tickets/sla/TimeLeft';
import { nameOf } from '@/lib/nameOf';
import classes from './TicketsPage.module.css';
import type { Schemas } from '@/features/tickets/model';

export function useTicketColumns(): Column<Schemas['TicketSummary']>[] {
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
        cell: (ticket) => <span className={classes.number}>#{ticket.number}</span>,
      },
      {
        key: 'summary',
        header: t('list.summary'),
        sort: 'summary',
        card: 'title',
        cell: (ticket) => <bdi className={classes.summary}>{ticket.summary}</bdi>,
      },
      {
        key: 'status',
        header: t('list.status'),
        sort: 'status',
        order: 'stage',
        width: '9.5rem',
        cell: (ticket) => <StatusBadge status={ticket.status} />,
      },
      {
        key: 'priority',
        header: t('list.priority'),
        sort: 'priority',
        order: 'amount',
        width: '7rem',
        cell: (ticket) => <PriorityBadge priority={ticket.priority} />,
      },
      {
        key: 'left',
        header: t('list.left'),
        sort: 'dueAt',
        order: 'time',
        width: '9rem',
        spare: true,
        cell: (ticket) => <TimeLeft sla={ticket.sla} />,
      },
      {
        key: 'requester',
        header: t('list.requester'),
        sort: 'requester',
        card: several ? 'fact' : 'none',
        width: '10rem',
        cell: (ticket) => nameOf(ticket.requester),
      },
      {
        key: 'updated',
        header: t('list.updated'),
        sort: 'updatedAt',
        order: 'time',
        card: 'corner',
        width: '9rem',
        cell: (ticket) => <RelativeTime at={ticket.updatedAt} />,
      },
    ],
    [t, several],
  );
}
