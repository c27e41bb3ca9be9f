import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTicketList, type Schemas } from '@/api/queries';
import type { TicketQuery } from '@/api/schema';
import { ErrorPanel } from '@/components/ErrorPanel';
import { RelativeTime } from '@/components/RelativeTime';
import { Skeleton } from '@/components/Skeleton';
import { nameOf } from '@/lib/nameOf';
import { needsReply } from '@/lib/ticketSearch';
import classes from './HomePage.module.css';

const SHOWN = 5;

const forContact: TicketQuery = {
  ...needsReply,
  sort: '-updatedAt',
  page: 1,
  size: SHOWN,
};
const forAgent: TicketQuery = {
  assignee: 'me',
  active: true,
  resolved: false,
  sort: '-updatedAt',
  page: 1,
  size: SHOWN,
};

export const useNeeds = (agent: boolean) => useTicketList(agent ? forAgent : forContact);

/** What waits for this very person: a customer's reply, or an agent's work. */
export function NeedsYou({ agent, query }: { agent: boolean; query: ReturnType<typeof useNeeds> }) {
  const { t } = useTranslation();
  const { data, error, refetch } = query;
  const more = data && data.total > data.items.length;
  return (
    <section aria-labelledby="needs-you">
      <h2 id="needs-you">{t(agent ? 'home.needsAgent' : 'home.needsYou')}</h2>
      {error && !data ? (
        <ErrorPanel error={error} onRetry={() => void refetch()} />
      ) : (
        <ul className={classes.lines}>
          {data?.items.map((ticket) => (
            <Waiting key={ticket.id} ticket={ticket} agent={agent} />
          ))}
          {!data && [1, 2, 3].map((line) => <WaitingSkeleton key={line} />)}
        </ul>
      )}
      {data?.total === 0 && <p className={classes.quiet}>{t('home.needsNothing')}</p>}
      {more && (
        <Link to={agent ? '/agent' : '/tickets'} search={agent ? { assignee: 'me' } : { needsReply: true }}>
          {t('home.needsMore', { total: data.total })}
        </Link>
      )}
    </section>
  );
}

function Waiting({ ticket, agent }: { ticket: Schemas['TicketSummary']; agent: boolean }) {
  return (
    <li className={classes.line}>
      <Link
        to={agent ? '/agent/tickets/$number' : '/tickets/$number'}
        params={{ number: String(ticket.number) }}
        className={classes.lineLink}
      >
        {ticket.summary}
      </Link>
      <p className={classes.facts}>
        <span>#{ticket.number}</span>
        {agent && <span>{nameOf(ticket.organisation)}</span>}
        <RelativeTime at={ticket.updatedAt} />
      </p>
    </li>
  );
}

const WaitingSkeleton = () => (
  <li className={classes.line}>
    <Skeleton width="70%" />
    <p className={classes.facts}>
      <Skeleton width="8rem" />
    </p>
  </li>
);
