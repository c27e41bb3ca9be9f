import '@/features/tickets/words/time';
import { Button } from '@mantine/core';
import { IconClockPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { Day } from '@/components/Day';
import { ErrorPanel } from '@/components/ErrorPanel';
import type { Ticket } from '@/features/tickets/model';
import { duration } from '@/features/tickets/sla/duration';
import { useCommand } from '@/features/tickets/useCommand';
import { nameOf } from '@/lib/nameOf';
import { useFormat } from '@/lib/useFormat';
import { TimeDialog } from './TimeDialog';
import { timeCommands, timeQuery, type TimeEntry } from './timeQueries';
import { useWorkWords } from './useWorkWords';
import classes from './TimePanel.module.css';

/** Who worked on the ticket for how long, for the service team. */
export function TimePanel({ ticket }: { ticket: Ticket }) {
  const { t, i18n } = useTranslation('time');
  const { data, error, refetch } = useQuery(timeQuery(ticket.id));
  const [asking, setAsking] = useState<'log' | TimeEntry>();
  const [removing, setRemoving] = useState<TimeEntry>();
  const remove = useCommand((entryId: string) => timeCommands.remove(ticket.id, entryId));
  const time = (minutes: number) => duration(minutes * 60, i18n.language);
  return (
    <section className={classes.panel} aria-label={t('time.title')}>
      <h2>{t('time.title')}</h2>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {remove.error && <ErrorPanel error={remove.error} />}
      {data && (
        <p className={classes.sum}>
          {data.entries.length > 0
            ? t('time.sum', { time: time(data.minutes), billable: time(data.billableMinutes) })
            : t('time.none')}
        </p>
      )}
      <ul className={classes.entries}>
        {data?.entries.map((entry) => (
          <Entry
            key={entry.id}
            entry={entry}
            onCorrect={() => setAsking(entry)}
            onRemove={() => setRemoving(entry)}
          />
        ))}
      </ul>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconClockPlus size={16} aria-hidden />}
        onClick={() => setAsking('log')}
      >
        {t('time.log')}
      </Button>
      {asking && (
        <TimeDialog
          ticket={ticket}
          entry={asking === 'log' ? undefined : asking}
          onClose={() => setAsking(undefined)}
        />
      )}
      {removing && (
        <Removing
          entry={removing}
          onConfirm={() => remove.mutate(removing.id)}
          onClose={() => setRemoving(undefined)}
        />
      )}
    </section>
  );
}

function Entry({
  entry,
  onCorrect,
  onRemove,
}: {
  entry: TimeEntry;
  onCorrect: () => void;
  onRemove: () => void;
}) {
  const { t, i18n } = useTranslation('time');
  const words = useWorkWords();
  const what = t('time.entry', {
    time: duration(entry.minutes * 60, i18n.language),
    who: nameOf(entry.agent) ?? '',
  });
  return (
    <li>
      <strong>{what}</strong>
      <span className={classes.facts}>
        <Day at={entry.workDate} /> · {words(entry.workType)}
        {!entry.billable && <> · {t('time.notBillable')}</>}
      </span>
      {entry.note && <bdi>{entry.note}</bdi>}
      <span className={classes.actions}>
        <button type="button" onClick={onCorrect}>
          {t('time.correct')}
          <span className="visually-hidden">: {what}</span>
        </button>
        <button type="button" onClick={onRemove}>
          {t('time.remove')}
          <span className="visually-hidden">: {what}</span>
        </button>
      </span>
    </li>
  );
}

function Removing({
  entry,
  onConfirm,
  onClose,
}: {
  entry: TimeEntry;
  onConfirm: () => void;
  onClose: () => void;
}) {
  const { t, i18n } = useTranslation('time');
  const { day } = useFormat();
  return (
    <ConfirmDialog
      title={t('time.removeTitle')}
      confirm={t('time.remove')}
      cancel={t('dialog.cancel', { ns: 'translation' })}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      {t('time.removeText', {
        time: duration(entry.minutes * 60, i18n.language),
        who: nameOf(entry.agent) ?? '',
        day: day(entry.workDate),
      })}
    </ConfirmDialog>
  );
}
