import '@/features/catalogue/words/request';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/problem';
import { ErrorPage } from '@/components/ErrorPage';
import { Message } from '@/components/Message';
import { PageTitle } from '@/components/PageTitle';
import { Skeleton } from '@/components/Skeleton';
import { requestQuery } from '@/features/catalogue/queries';
import { RequestView } from './RequestView';

interface Props {
  number: string;
  agent?: boolean;
  sent?: boolean;
}

export function LoadedRequest({ number, agent = false, sent = false }: Props) {
  const { t } = useTranslation('request');
  const { data: request, error, refetch } = useQuery(requestQuery(number));
  if (request) return <RequestView key={request.id} request={request} agent={agent} sent={sent} />;
  if (error instanceof ApiError && (error.status === 404 || error.status === 400))
    return (
      <>
        <PageTitle title={t('notFound.title')} />
        <Message
          title={t('notFound.lead')}
          action={
            <Button renderRoot={(props) => <Link to={agent ? '/agent/requests' : '/tickets'} {...props} />}>
              {t('notFound.action')}
            </Button>
          }
        >
          {t('notFound.text')}
        </Message>
      </>
    );
  if (error) return <ErrorPage error={error} onRetry={() => void refetch()} />;
  return <Skeleton lines={12} />;
}
