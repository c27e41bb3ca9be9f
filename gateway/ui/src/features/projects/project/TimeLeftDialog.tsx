import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CountedTable } from '@/components/CountedTable';
import { Day } from '@/components/Day';
import { ReadDialog } from '@/components/ReadDialog';
import type { Project, TimeLeftExplained } from '@/features/projects/model';
import { timeLeftQuery } from '@/features/projects/queries';
import { dayAndTime, duration } from '@/features/tickets/forOthers/times';
import classes from './TimeLeftDialog.module.css';

/** The working time of each week until the target date, or since: they add up to what is left. */
export function TimeLeftDialog({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useTranslation('project');
  const query = useQuery(timeLeftQuery(project.id));
  return (
    <ReadDialog
      wide
      title={t('left.whyTitle', { number: project.number })}
      query={query}
      height="8rem"
      onClose={onClose}
    >
      {(explained) => <Explained explained={explained} />}
    </ReadDialog>
  );
}

function Explained({ explained: { calendar, hours, left, weeks } }: { explained: TimeLeftExplained }) {
  const { t, i18n } = useTranslation('project');
  if (!left) return <p>{t('left.nothing')}</p>;
  const time = (seconds: number) => duration(seconds, i18n.language);
  const at = (moment: string) => dayAndTime(moment, i18n.language);
  return (
    <>
      <p className={classes.lead}>
        {t('left.counted', { zone: hours.timeZone })}
        {calendar && <> {t('left.calendar', { name: calendar })}</>}
      </p>
      <CountedTable
        label={t('left.whyLeft')}
        head={[t('left.week'), t('left.off'), t('left.working')]}
        rows={weeks.map((week) => ({
          key: week.from,
          cells: [
            t('left.fromTo', { from: at(week.from), to: at(week.to) }),
            week.daysOff.map(({ date, name }) => (
              <span key={date} className={classes.off}>
                <Day at={date} /> {name}
              </span>
            )),
            time(week.workingSeconds),
          ],
        }))}
        sums={[
          {
            label: t(left.leftSeconds < 0 ? 'left.sumLate' : 'left.sum'),
            value: time(left.leftSeconds),
            strong: true,
          },
        ]}
      />
    </>
  );
}
