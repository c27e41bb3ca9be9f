import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import { DialogActions } from '@/components/DialogActions';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Skeleton } from '@/components/Skeleton';
import type { Schemas, Ticket } from '@/features/tickets/model';
import { slaQuery } from '@/features/tickets/queries';
import { useTicketWords } from '@/features/tickets/useTicketWords';
import { dayAndTime } from '@/features/tickets/conversation/dayAndTime';
import { duration } from './duration';
import classes from './SlaDialog.module.css';

type Target = Schemas['SlaExplained']['targets'][number];

/** Every stretch in which time was counted, or was not and why: they add up to what was used. */
export function SlaDialog({ ticket, onClose }: { ticket: Ticket; onClose: () => void }) {
  const { t } = useTranslation('sla');
  const { data, error, refetch } = useQuery(slaQuery(ticket.id));
  return (
    <Dialog wide title={t('sla.title', { number: ticket.number })} onClose={onClose}>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height="8rem" />}
      {data && (
        <>
          <p className={classes.lead}>
            {t('sla.promise', { policy: data.policy ?? '', zone: data.hours?.timeZone ?? '' })}
          </p>
          {data.targets.map((target) => (
            <Explained key={target.target} target={target} />
          ))}
        </>
      )}
      <DialogActions>
        <Button onClick={onClose}>{t('dialog.close', { ns: 'translation' })}</Button>
      </DialogActions>
    </Dialog>
  );
}

function Explained({ target }: { target: Target }) {
  const { t, i18n } = useTranslation('sla');
  const words = useTicketWords();
  const time = (seconds: number) => duration(seconds, i18n.language);
  const at = (moment: string) => dayAndTime(moment, i18n.language);
  return (
    <section className={classes.target} aria-label={t(`sla.target.${target.target}`)}>
      <h3>
        {t(`sla.target.${target.target}`)} ·{' '}
        {t(`sla.left.${target.state}`, { time: time(target.leftSeconds) })}
      </h3>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('sla.column.when')}</th>
              <th scope="col">{t('sla.column.why')}</th>
              <th scope="col" className={classes.number}>
                {t('sla.column.counted')}
              </th>
            </tr>
          </thead>
          <tbody>
            {target.intervals.map((interval) => (
              <tr key={interval.from} data-paused={!interval.running || undefined}>
                <td>
                  {t(interval.last ? 'sla.since' : 'sla.fromTo', {
                    from: at(interval.from),
                    to: at(interval.to),
                  })}
                </td>
                <td>
                  {t(interval.running ? 'sla.running' : 'sla.paused', {
                    status: words.status(interval.status),
                    priority: words.priority(interval.priority),
                  })}
                </td>
                <td className={classes.number}>
                  {interval.running
                    ? time(interval.workingSeconds)
                    : t('sla.notCounted', { time: time(interval.workingSeconds) })}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <Sum label={t('sla.used')} time={time(target.usedSeconds)} />
            <Sum label={t('sla.promised')} time={time(target.promisedSeconds)} />
            <Sum
              label={t(target.leftSeconds < 0 ? 'sla.over' : 'sla.stillLeft')}
              time={time(target.leftSeconds)}
              strong
            />
          </tfoot>
        </table>
      </div>
      {target.dueAt && <p>{t(`sla.due.${target.target}`, { at: at(target.dueAt) })}</p>}
    </section>
  );
}

function Sum({ label, time, strong }: { label: string; time: string; strong?: boolean }) {
  return (
    <tr data-strong={strong || undefined}>
      <th scope="row" colSpan={2}>
        {label}
      </th>
      <td className={classes.number}>{time}</td>
    </tr>
  );
}
