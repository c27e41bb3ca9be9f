import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '@/components/DataList';
import { PriorityBadge } from '@/features/tickets/PriorityBadge';
import { RelativeTime } from '@/components/RelativeTime';
import { StatusBadge } from '@/features/tickets/StatusBadge';
import { TimeLeft } from '@/features/tickets/sla/TimeLeft';
import type { TicketRow } from '@/features/tickets/model';
import { nameOf } from '@/lib/nameOf';
import classes from './QueuePage.module.css';

/** Beside a preview and on a tablet there is less room: whose it is and who has it then stand within others. */
export function useQueueColumns(tight: boolean): Column<TicketRow>[] {
  const { t } = useTranslation('queue');
  return useMemo(() => {
    const organisation: Column<TicketRow> = {
      key: 'organisation',
      header: t('queue.columns.organisation'),
      sort: 'organisation',
      cell: (ticket) => <span className={classes.small}>{nameOf(ticket.organisation)}</span>,
    };
    const assignee: Column<TicketRow> = {
      key: 'assignee',
      header: t('queue.columns.assignee'),
      sort: 'assignee',
      width: '8rem',
      cell: (ticket) =>
        ticket.assignee ? (
          <span className={classes.small}>{nameOf(ticket.assignee)}</span>
        ) : (
          <span className={classes.unassigned}>{t('queue.nobody')}</span>
        ),
    };
    return [
      {
        key: 'number',
        header: t('queue.columns.number'),
        sort: 'number',
        order: 'amount',
        card: 'eyebrow',
        width: '6rem',
        cell: (ticket) => <span className={classes.number}>#{ticket.number}</span>,
      },
      {
        key: 'summary',
        header: t('queue.columns.summary'),
        sort: 'summary',
        card: 'title',
        cell: (ticket) => (
          <>
            <bdi className={classes.summary}>{ticket.summary}</bdi>
            {tight && (
              <span className={classes.who} data-below>
                {nameOf(ticket.organisation)} · {nameOf(ticket.requester)}
              </span>
            )}
          </>
        ),
      },
      {
        key: 'status',
        header: t('queue.columns.status'),
        sort: 'status',
        order: 'stage',
        width: '10rem',
        cell: (ticket) => (
          <>
            <StatusBadge status={ticket.status} />
            {tight && (
              <span className={classes.who} data-below>
                {nameOf(ticket.assignee) ?? t('queue.nobody')}
              </span>
            )}
          </>
        ),
      },
      {
        key: 'priority',
        header: t('queue.columns.priority'),
        sort: 'priority',
        order: 'amount',
        width: '5.75rem',
        cell: (ticket) => <PriorityBadge priority={ticket.priority} />,
      },
      {
        key: 'left',
        header: t('queue.columns.left'),
        sort: 'dueAt',
        order: 'time',
        width: '8.5rem',
        cell: (ticket) => <TimeLeft sla={ticket.sla} />,
      },
      tight ? { ...organisation, within: true } : organisation,
      tight ? { ...assignee, within: true } : assignee,
      {
        key: 'updated',
        header: t('queue.columns.updated'),
        sort: 'updatedAt',
        order: 'time',
        width: '8.5rem',
        spare: true,
        cell: (ticket) => (
          <span className={classes.small}>
            <RelativeTime at={ticket.updatedAt} />
          </span>
        ),
      },
    ];
  }, [t, tight]);
}
