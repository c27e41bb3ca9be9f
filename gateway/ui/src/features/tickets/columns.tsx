import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useUser, type Schemas } from '@/api/queries';
import type { Column } from '@/components/DataList';
import { PriorityBadge } from '@/components/PriorityBadge';
import { RelativeTime } from '@/components/RelativeTime';
import { StatusBadge } from '@/components/StatusBadge';
import { nameOf } from '@/lib/nameOf';
import classes from './TicketsPage.module.css';

export function useTicketColumns(): Column<Schemas['TicketSummary']>[] {
  const { t } = useTranslation();
  // On a card there is room for what differs: not for one's own name on each.
  const several = useUser().ticketVisibility !== 'own';
  return useMemo(
    () => [
      {
        key: 'number',
        header: t('tickets.number'),
        sort: 'number',
        order: 'amount',
        card: 'eyebrow',
        width: '6rem',
        cell: (ticket) => <span className={classes.number}>#{ticket.number}</span>,
      },
      {
        key: 'summary',
        header: t('tickets.summary'),
        sort: 'summary',
        card: 'title',
        cell: (ticket) => <span className={classes.summary}>{ticket.summary}</span>,
      },
      {
        key: 'status',
        header: t('tickets.status'),
        sort: 'status',
        order: 'stage',
        width: '9.5rem',
        cell: (ticket) => <StatusBadge status={ticket.status} />,
      },
      {
        key: 'priority',
        header: t('tickets.priority'),
        sort: 'priority',
        order: 'amount',
        width: '7rem',
        cell: (ticket) => <PriorityBadge priority={ticket.priority} />,
      },
      {
        key: 'requester',
        header: t('tickets.requester'),
        sort: 'requester',
        card: several ? 'fact' : 'none',
        width: '10rem',
        cell: (ticket) => nameOf(ticket.requester),
      },
      {
        key: 'updated',
        header: t('tickets.updated'),
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
