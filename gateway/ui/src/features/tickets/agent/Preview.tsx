import { Button } from '@mantine/core';
import { IconArrowsMaximize } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Message } from '@/components/Message';
import { Skeleton } from '@/components/Skeleton';
import type { Ticket } from '@/features/tickets/model';
import { useOpenAtNewest } from '@/features/tickets/conversation/useOpenAtNewest';
import { TicketState } from '@/features/tickets/conversation/TicketHeader';
import { AgentConversation } from './AgentConversation';
import { AgentFacts } from './AgentFacts';
import { LastSaid } from './LastSaid';
import { TicketActions } from './TicketActions';
import { useAtWork } from './useAtWork';
import { useTicketWork } from './useTicketWork';
import classes from './Preview.module.css';
import { ticketQuery } from '@/features/tickets/queries';

/** The selected ticket beside the queue, with everything needed to deal with it there. */
export const Preview = memo(function Preview({
  number,
  onAtWork,
}: {
  number: string | null;
  onAtWork: (atWork: boolean) => void;
}) {
  const { t } = useTranslation('queue');
  return (
    <section className={classes.pane} aria-label={t('queue.preview')}>
      {number ? <Loaded number={number} onAtWork={onAtWork} /> : <Message title={t('queue.previewNone')} />}
    </section>
  );
});

interface Props {
  onAtWork: (atWork: boolean) => void;
}

function Loaded({ number, onAtWork }: Props & { number: string }) {
  const { data: ticket, error, refetch } = useQuery(ticketQuery(number));
  if (ticket) return <Shown key={ticket.id} ticket={ticket} onAtWork={onAtWork} />;
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  return (
    <div className={classes.waiting} aria-busy="true">
      <Skeleton width="70%" height="1.5rem" />
      <Skeleton width="50%" />
      <Skeleton height="9rem" />
      <Skeleton height="6rem" />
    </div>
  );
}

function Shown({ ticket, onAtWork }: Props & { ticket: Ticket }) {
  const { t } = useTranslation('queue');
  const work = useTicketWork(ticket);
  const place = useAtWork<HTMLDivElement>(work.unsent, onAtWork);
  useOpenAtNewest(place);
  return (
    <div ref={place} className={classes.ticket}>
      <header className={classes.head}>
        <h2>
          <bdi>{ticket.summary}</bdi> <span className={classes.number}>#{ticket.number}</span>
        </h2>
        <TicketState ticket={ticket} updated={work.fresh.length > 0} />
        <div className={classes.tools}>
          <TicketActions work={work} />
          <Button
            variant="subtle"
            leftSection={<IconArrowsMaximize size={16} aria-hidden />}
            renderRoot={(props) => (
              <Link to="/agent/tickets/$number" params={{ number: String(ticket.number) }} {...props} />
            )}
          >
            {t('queue.openFull')}
          </Button>
        </div>
      </header>
      <AgentConversation work={work} />
      <div className={classes.facts}>
        <AgentFacts work={work} />
        <LastSaid ticket={ticket} />
      </div>
    </div>
  );
}
