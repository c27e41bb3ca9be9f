import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Day } from '@/components/Day';
import { Dialog } from '@/components/Dialog';
import { DialogActions } from '@/components/DialogActions';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Skeleton } from '@/components/Skeleton';
import type { Project, TimeLeftExplained } from '@/features/projects/model';
import { timeLeftQuery } from '@/features/projects/queries';
import { dayAndTime, duration } from '@/features/tickets/forOthers/times';
import classes from './TimeLeftDialog.module.css';

/** The working time of each week until the target date, or since: they add up to what is left. */
export function TimeLeftDialog({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useTranslation('project');
  const { data, error, refetch } = useQuery(timeLeftQuery(project.id));
  return (
    <Dialog wide title={t('left.whyTitle', { number: project.number })} onClose={onClose}>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height="8rem" />}
      {data && <Explained explained={data} />}
      <DialogActions>
        <Button onClick={onClose}>{t('dialog.close', { ns: 'translation' })}</Button>
      </DialogActions>
    </Dialog>
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
      {/* The keyboard scrolls what has the focus. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={classes.scroll} role="group" aria-label={t('left.whyLeft')} tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('left.week')}</th>
              <th scope="col">{t('left.off')}</th>
              <th scope="col" className={classes.number}>
                {t('left.working')}
              </th>
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week.from}>
                <td>{t('left.fromTo', { from: at(week.from), to: at(week.to) })}</td>
                <td>
                  {week.daysOff.map(({ date, name }) => (
                    <span key={date} className={classes.off}>
                      <Day at={date} /> {name}
                    </span>
                  ))}
                </td>
                <td className={classes.number}>{time(week.workingSeconds)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {t(left.leftSeconds < 0 ? 'left.sumLate' : 'left.sum')}
              </th>
              <td className={classes.number}>{time(left.leftSeconds)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}
