import '@/features/billing/words/quote';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/problem';
import { useUser } from '@/api/queries';
import { ErrorPage } from '@/components/ErrorPage';
import { Message } from '@/components/Message';
import { PageTitle } from '@/components/PageTitle';
import { Skeleton } from '@/components/Skeleton';
import { quoteQuery } from '@/features/billing/queries';
import { QuoteView } from './QuoteView';

/** A quote as its customer reads and decides it. An agent who follows a customer's link gets the agents' page. */
export function QuotePage() {
  const { id } = useParams({ from: '/quotes/$id' });
  const user = useUser();
  const { data: quote, error, refetch } = useQuery(quoteQuery(id));
  if (user.kind === 'agent') return <Navigate to="/agent/quotes/$id" params={{ id }} replace />;
  if (quote) return <QuoteView key={quote.id} quote={quote} />;
  if (error instanceof ApiError && (error.status === 404 || error.status === 400)) return <NoSuchQuote />;
  if (error) return <ErrorPage error={error} onRetry={() => void refetch()} />;
  return <Skeleton lines={12} />;
}

function NoSuchQuote() {
  const { t } = useTranslation('quote');
  return (
    <>
      <PageTitle title={t('notFound.title')} />
      <Message
        title={t('notFound.lead')}
        action={
          <Button renderRoot={(props) => <Link to="/quotes" {...props} />}>{t('notFound.action')}</Button>
        }
      >
        {t('notFound.text')}
      </Message>
    </>
  );
}
