import '@/features/tickets/words/levels';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentsOnly } from '@/components/AgentsOnly';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { ErrorPanel } from '@/components/ErrorPanel';
import { PageTitle } from '@/components/PageTitle';
import { Skeleton } from '@/components/Skeleton';
import { CalendarDialog } from './CalendarDialog';
import { CalendarCard } from './CalendarCard';
import {
  calendarsQuery,
  levelCommands,
  policiesQuery,
  useLevelCommand,
  type Calendar,
  type Policy,
} from './levels';
import { PolicyCard } from './PolicyCard';
import { PolicyDialog } from './PolicyDialog';
import classes from './ServiceLevelsPage.module.css';

/** What is promised to whom, and when the service team works. */
export const ServiceLevelsPage = () => (
  <AgentsOnly>
    <Page />
  </AgentsOnly>
);

function Page() {
  const { t } = useTranslation('levels');
  const policies = useQuery(policiesQuery);
  const calendars = useQuery(calendarsQuery);
  const [policy, setPolicy] = useState<'new' | Policy>();
  const [calendar, setCalendar] = useState<'new' | Calendar>();
  const [retiring, setRetiring] = useState<Policy>();
  const retire = useLevelCommand((id: string) => levelCommands.retirePolicy(id));
  const error = policies.error ?? calendars.error;
  const loading = !error && (!policies.data || !calendars.data);
  const all = calendars.data?.items ?? [];
  return (
    <>
      <PageTitle title={t('levels.title')} />
      <p className={classes.lead}>{t('levels.lead')}</p>
      {error && (
        <ErrorPanel
          error={error}
          onRetry={() => void Promise.all([policies.refetch(), calendars.refetch()])}
        />
      )}
      {retire.error && <ErrorPanel error={retire.error} />}
      {/* Together: policies that came later would push the calendars down. */}
      {loading ? (
        <Skeleton height="24rem" />
      ) : (
        <>
          <section aria-labelledby="policies" className={classes.section}>
            <div className={classes.head}>
              <h2 id="policies">{t('levels.policies')}</h2>
              <Button
                leftSection={<IconPlus size={16} aria-hidden />}
                disabled={all.length === 0}
                onClick={() => setPolicy('new')}
              >
                {t('levels.newPolicy')}
              </Button>
            </div>
            {policies.data?.items.length === 0 && <p>{t('levels.noPolicies')}</p>}
            {policies.data?.items.map((one) => (
              <PolicyCard
                key={one.id}
                policy={one}
                onEdit={() => setPolicy(one)}
                onRetire={() => setRetiring(one)}
              />
            ))}
          </section>
          <section aria-labelledby="calendars" className={classes.section}>
            <div className={classes.head}>
              <h2 id="calendars">{t('levels.calendars')}</h2>
              <Button
                variant="default"
                leftSection={<IconPlus size={16} aria-hidden />}
                onClick={() => setCalendar('new')}
              >
                {t('levels.newCalendar')}
              </Button>
            </div>
            {calendars.data?.items.length === 0 && <p>{t('levels.noCalendars')}</p>}
            {all.map((one) => (
              <CalendarCard key={one.id} calendar={one} onEdit={() => setCalendar(one)} />
            ))}
          </section>
        </>
      )}
      {policy && (
        <PolicyDialog
          policy={policy === 'new' ? undefined : policy}
          calendars={all}
          onClose={() => setPolicy(undefined)}
        />
      )}
      {calendar && (
        <CalendarDialog
          calendar={calendar === 'new' ? undefined : calendar}
          onClose={() => setCalendar(undefined)}
        />
      )}
      {retiring && (
        <ConfirmDialog
          title={t('levels.retireTitle', { name: retiring.name })}
          confirm={t('levels.retire')}
          cancel={t('dialog.cancel', { ns: 'translation' })}
          onConfirm={() => retire.mutate(retiring.id)}
          onClose={() => setRetiring(undefined)}
        >
          {t('levels.retireText')}
        </ConfirmDialog>
      )}
    </>
  );
}
