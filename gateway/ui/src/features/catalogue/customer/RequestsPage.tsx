import '@/features/catalogue/words/request';
import { Button } from '@mantine/core';
import { Link, Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { RequestList } from '@/features/catalogue/request/RequestList';

/** "My Requests": what the person asked for, and what of their colleagues' they may see. */
export function RequestsPage() {
  const { t } = useTranslation('request');
  if (useUser().kind === 'agent') return <Navigate to="/agent/requests" replace />;
  return (
    <RequestList
      path="/requests"
      title={t('list.title')}
      none={t('list.none')}
      noneText={t('list.noneText')}
      action={
        <Button variant="default" renderRoot={(props) => <Link to="/services" {...props} />}>
          {t('ask.toServices')}
        </Button>
      }
    />
  );
}
