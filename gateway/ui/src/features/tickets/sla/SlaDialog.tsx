import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CountedTable } from '@/components/CountedTable';
import { ReadDialog } from '@/components/ReadDialog';
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
  const query = useQuery(slaQuery(ticket.id));
  return (
    <ReadDialog
      wide
      title={t('sla.title', { number: ticket.number })}
      query={query}
      height="8rem"
      onClose={onClose}
    >
      {({ policy, hours, targets }) => (
        <>
          <p className={classes.lead}>
            {t('sla.promise', { policy: policy ?? '', zone: hours?.timeZone ?? '' })}
          </p>
          {targets.map((target) => (
            <Explained key={target.target} target={target} />
          ))}
        </>
      )}
    </ReadDialog>
  );
}

function Explained({ target }: { target: Target }) {
  const { t, i18n } = useTranslation('sla');
  const words = useTicketWords();
  const time = (seconds: number) => duration(seconds, i18n.language);
  const at = (moment: string) => dayAndTime(moment, i18n.language);
  const name = t(`sla.target.${target.target}`);
  return (
    <section className={classes.target} aria-label={name}>
      <h3>
        {name} · {t(`sla.left.${target.state}`, { time: time(target.leftSeconds) })}
      </h3>
      <CountedTable
        label={name}
        head={[t('sla.column.when'), t('sla.column.why'), t('sla.column.counted')]}
        rows={target.intervals.map(({ from, to, last, running, status, priority, workingSeconds }) => ({
          key: from,
          quiet: !running,
          cells: [
            t(last ? 'sla.since' : 'sla.fromTo', { from: at(from), to: at(to) }),
            t(running ? 'sla.running' : 'sla.paused', {
              status: words.status(status),
              priority: words.priority(priority),
            }),
            running ? time(workingSeconds) : t('sla.notCounted', { time: time(workingSeconds) }),
          ],
        }))}
        sums={[
          { label: t('sla.used'), value: time(target.usedSeconds) },
          { label: t('sla.promised'), value: time(target.promisedSeconds) },
          {
            label: t(target.leftSeconds < 0 ? 'sla.over' : 'sla.stillLeft'),
            value: time(target.leftSeconds),
            strong: true,
          },
        ]}
      />
      {target.dueAt && <p>{t(`sla.due.${target.target}`, { at: at(target.dueAt) })}</p>}
    </section>
  );
}
