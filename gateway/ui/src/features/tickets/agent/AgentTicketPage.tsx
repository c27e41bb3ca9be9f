import '@/features/tickets/words/queue';
import '@/features/tickets/words/ticket';
import { useQuery } from '@tanstack/react-query';
import { useLocation, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/problem';
import { ErrorPage } from '@/components/ErrorPage';
import { ShortcutsButton } from '@/components/ShortcutsButton';
import { TicketHeader } from '@/features/tickets/conversation/TicketHeader';
import { TicketLayout } from '@/features/tickets/conversation/TicketLayout';
import { TicketSkeleton } from '@/features/tickets/conversation/TicketSkeleton';
import type { Ticket } from '@/features/tickets/model';
import { leftList } from '@/lib/leftList';
import { agentSearch } from '@/features/tickets/ticketSearch';
import { AgentConversation } from './AgentConversation';
import { AgentFacts } from './AgentFacts';
import { AgentsOnly } from '@/components/AgentsOnly';
import { CustomerPanel } from './CustomerPanel';
import { TicketActions } from './TicketActions';
import { useShortcuts } from './useShortcuts';
import { isIntent, useTicketWork } from './useTicketWork';
import { RequesterPanel } from './RequesterPanel';
import { Watching } from './Watching';
import { useNeighbours } from './useNeighbours';
import { TimePanel } from '@/features/tickets/time/TimePanel';
import classes from './AgentTicketPage.module.css';
import { ticketQuery } from '@/features/tickets/queries';

/** A ticket with an agent's tools. */
export const AgentTicketPage = () => (
  <AgentsOnly>
    <Loaded />
  </AgentsOnly>
);

function Loaded() {
  const { number } = useParams({ from: '/agent/tickets/$number' });
  const { data: ticket, error, refetch } = useQuery(ticketQuery(number));
  if (ticket) return <Page key={ticket.id} ticket={ticket} />;
  if (error instanceof ApiError && (error.status === 404 || error.status === 400))
    return <ErrorPage kind="notFound" />;
  if (error) return <ErrorPage error={error} onRetry={() => void refetch()} />;
  return <TicketSkeleton />;
}

function Page({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('queue');
  const hash = useLocation({ select: (location) => location.hash });
  const work = useTicketWork(ticket, isIntent(hash) ? hash : undefined);
  const neighbours = useNeighbours(ticket.number);
  useShortcuts({
    leave: () => {
      const at = document.activeElement;
      if (at instanceof HTMLElement && at !== document.body) at.blur();
      else neighbours.queue();
    },
    next: neighbours.next,
    previous: neighbours.previous,
    queue: neighbours.queue,
  });
  return (
    <>
      <TicketHeader
        ticket={ticket}
        back={{ to: '/agent/tickets', search: agentSearch(leftList('/agent/tickets')) }}
        backLabel={t('ticket.back')}
        updated={work.fresh.length > 0}
        actions={<TicketActions work={work} />}
      />
      <TicketLayout
        conversation={<AgentConversation work={work} />}
        facts={
          <>
            <AgentFacts work={work} />
            <Watching ticket={ticket} />
            <TimePanel ticket={ticket} />
            <RequesterPanel ticket={ticket} />
            <CustomerPanel ticket={ticket} />
            <div className={classes.help}>
              <ShortcutsButton />
            </div>
          </>
        }
      />
    </>
  );
}
