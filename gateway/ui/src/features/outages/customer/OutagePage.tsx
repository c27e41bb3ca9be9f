import '@/features/outages/words/outage';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/problem';
import { useUser } from '@/api/queries';
import { ErrorPage } from '@/components/ErrorPage';
import { PageTitle } from '@/components/PageTitle';
import { Skeleton } from '@/components/Skeleton';
import { CalendarLink } from '@/features/outages/outage/CalendarLink';
import { NoSuchOutage } from '@/features/outages/outage/NoSuchOutage';
import classes from '@/features/outages/outage/Outage.module.css';
import { OutageView } from '@/features/outages/outage/OutageView';
import { outageQuery } from '@/features/outages/queries';
import { StateBadge } from '@/features/outages/StateBadge';

/** An outage as those affected follow it. An agent who follows a customer's link gets the agents' page. */
export function OutagePage() {
  const { t } = useTranslation('outage');
  const { number } = useParams({ from: '/outages/$number' });
  const user = useUser();
  const { data: outage, error, refetch } = useQuery(outageQuery(number));
  if (user.kind === 'agent') return <Navigate to="/agent/outages/$number" params={{ number }} replace />;
  if (error instanceof ApiError && error.status === 404) return <NoSuchOutage all="/outages" />;
  if (!outage && error) return <ErrorPage error={error} onRetry={() => void refetch()} />;
  if (!outage) return <Skeleton lines={12} />;
  return (
    <>
      <p className={classes.back}>
        <Link to="/outages">{t('page.back')}</Link>
      </p>
      <PageTitle title={outage.title} />
      <div className={classes.state}>
        <StateBadge state={outage.state} />
        <CalendarLink outage={outage} />
      </div>
      <OutageView outage={outage} />
    </>
  );
}
