import '@/features/outages/words/outage';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIdempotencyKey } from '@/api/idempotency';
import { ApiError } from '@/api/problem';
import { AgentsOnly } from '@/components/AgentsOnly';
import { ErrorPage } from '@/components/ErrorPage';
import { PageTitle } from '@/components/PageTitle';
import { Skeleton } from '@/components/Skeleton';
import { commands } from '@/features/outages/commands';
import type { Outage } from '@/features/outages/model';
import { CalendarLink } from '@/features/outages/outage/CalendarLink';
import { NoSuchOutage } from '@/features/outages/outage/NoSuchOutage';
import classes from '@/features/outages/outage/Outage.module.css';
import { OutageView } from '@/features/outages/outage/OutageView';
import { outageQuery } from '@/features/outages/queries';
import { StateBadge } from '@/features/outages/StateBadge';
import { SayDialog } from './SayDialog';
import { TimesDialog } from './TimesDialog';
import { WidenDialog } from './WidenDialog';

export const OutagePage = () => (
  <AgentsOnly>
    <Loaded />
  </AgentsOnly>
);

function Loaded() {
  const { t } = useTranslation('outage');
  const { number } = useParams({ from: '/agent/outages/$number' });
  const { data: outage, error, refetch } = useQuery(outageQuery(number));
  if (error instanceof ApiError && error.status === 404) return <NoSuchOutage all="/agent/outages" />;
  if (!outage && error) return <ErrorPage error={error} onRetry={() => void refetch()} />;
  if (!outage) return <Skeleton lines={12} />;
  return (
    <>
      <p className={classes.back}>
        <Link to="/agent/outages">{t('page.back')}</Link>
      </p>
      <PageTitle title={outage.title} />
      <Tools key={outage.id} outage={outage} />
      <OutageView outage={outage} agent />
    </>
  );
}

type Asking = 'update' | 'times' | 'widen' | 'end' | 'cancel';

/** How it stands, and what can be done about it. */
function Tools({ outage }: { outage: Outage }) {
  const { t } = useTranslation('outage');
  const keys = useIdempotencyKey();
  const [asking, setAsking] = useState<Asking>();
  const close = () => setAsking(undefined);
  const { id, allowed } = outage;
  const tool = (what: Asking, may: boolean, primary = false) =>
    may && (
      <Button key={what} variant={primary ? 'filled' : 'default'} onClick={() => setAsking(what)}>
        {t(`agent.${what}`)}
      </Button>
    );
  return (
    <div className={classes.actions}>
      <StateBadge state={outage.state} />
      {tool('update', allowed.update, true)}
      {tool('times', allowed.reschedule)}
      {tool('widen', allowed.widen)}
      {tool('end', allowed.end)}
      {tool('cancel', allowed.cancel)}
      <CalendarLink outage={outage} />
      {asking === 'times' && <TimesDialog outage={outage} onClose={close} />}
      {asking === 'widen' && <WidenDialog outage={outage} onClose={close} />}
      {asking === 'update' && (
        <SayDialog
          title={t('agent.update')}
          label={t('agent.updateText')}
          confirm={t('agent.post')}
          missing={t('agent.updateMissing')}
          onClose={close}
          run={(text) => commands.update(id, text, keys.keyFor(text))}
        />
      )}
      {asking === 'end' && (
        <SayDialog
          title={t('agent.end')}
          label={t('agent.endText')}
          confirm={t('agent.end')}
          onClose={close}
          run={(text) => commands.end(id, text)}
        />
      )}
      {asking === 'cancel' && (
        <SayDialog
          title={t('agent.cancel')}
          label={t('agent.why')}
          confirm={t('agent.cancel')}
          onClose={close}
          run={(text) => commands.cancel(id, text)}
        />
      )}
    </div>
  );
}
