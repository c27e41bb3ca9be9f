import '@/features/tickets/words/ticket';
import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ApiError } from '@/api/problem';
import { useUser } from '@/api/queries';
import { ErrorPage } from '@/components/ErrorPage';
import { Message } from '@/components/Message';
import { PageTitle } from '@/components/PageTitle';
import { TicketSkeleton } from '@/features/tickets/conversation/TicketSkeleton';
import { TicketView } from './TicketView';
import { ticketQuery } from '@/features/tickets/queries';

/** A customer's ticket. An agent who follows a customer's link gets the page with an agent's tools. */
export function TicketPage() {
  const { number } = useParams({ from: '/tickets/$number' });
  const user = useUser();
  const { data: ticket, error, refetch } = useQuery(ticketQuery(number));
  if (user.kind === 'agent') return <Navigate to="/agent/tickets/$number" params={{ number }} replace />;
  if (ticket) return <TicketView key={ticket.id} ticket={ticket} />;
  if (error instanceof ApiError && (error.status === 404 || error.status === 400)) return <NoSuchTicket />;
  if (error) return <ErrorPage error={error} onRetry={() => void refetch()} />;
  return <TicketSkeleton />;
}

function NoSuchTicket() {
  const { t } = useTranslation('ticket');
  return (
    <>
      <PageTitle title={t('notFound.title')} />
      <Message
        title={t('notFound.lead')}
        action={
          <Button renderRoot={(props) => <Link to="/tickets" {...props} />}>{t('notFound.action')}</Button>
        }
      >
        {t('notFound.text')}
      </Message>
    </>
  );
}
