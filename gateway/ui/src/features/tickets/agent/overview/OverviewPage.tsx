import '@/features/tickets/words/queue';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { AgentsOnly } from '@/components/AgentsOnly';
import { ErrorPanel } from '@/components/ErrorPanel';
import { PageTitle } from '@/components/PageTitle';
import { RelativeTime } from '@/components/RelativeTime';
import { Skeleton } from '@/components/Skeleton';
import type { TicketQuery, TicketRow } from '@/features/tickets/model';
import { useTicketList } from '@/features/tickets/queries';
import { TimeLeft } from '@/features/tickets/sla/TimeLeft';
import { nameOf } from '@/lib/nameOf';
import { Quarantined } from './Quarantined';
import { WorkloadTable } from './WorkloadTable';
import classes from './OverviewPage.module.css';

const breaching: TicketQuery = { sla: ['overdue', 'running'], sort: 'dueAt', page: 1, size: 10 };
const waiting: TicketQuery = { status: ['new', 'in-progress'], sort: 'updatedAt', page: 1, size: 10 };

/** What breaches next, what waits longest, and what each one has. */
export const OverviewPage = () => (
  <AgentsOnly>
    <Page />
  </AgentsOnly>
);

function Page() {
  const { t } = useTranslation('queue');
  return (
    <>
      <PageTitle title={t('overview.title')} />
      <div className={classes.columns}>
        <Tickets
          title={t('overview.next')}
          none={t('overview.nextNone')}
          query={breaching}
          fact={(ticket) => <TimeLeft sla={ticket.sla} />}
        />
        <Tickets
          title={t('overview.longest')}
          none={t('overview.longestNone')}
          query={waiting}
          fact={(ticket) => <RelativeTime at={ticket.updatedAt} />}
        />
      </div>
      <WorkloadTable />
      <Quarantined />
    </>
  );
}

function Tickets({
  title,
  none,
  query,
  fact,
}: {
  title: string;
  none: string;
  query: TicketQuery;
  fact: (ticket: TicketRow) => ReactNode;
}) {
  const { data, error, refetch } = useTicketList(query);
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height="12rem" />}
      {data?.items.length === 0 && <p>{none}</p>}
      <ul className={classes.tickets}>
        {data?.items.map((ticket) => (
          <li key={ticket.id}>
            <Link to="/agent/tickets/$number" params={{ number: String(ticket.number) }}>
              #{ticket.number} <bdi>{ticket.summary}</bdi>
            </Link>
            <span className={classes.soft}>
              {nameOf(ticket.organisation)} · {fact(ticket)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
