import { useTranslation } from 'react-i18next';
import { Day } from '@/components/Day';
import type { Project } from '@/features/projects/model';
import { useNow } from '@/lib/clock';
import classes from './Gantt.module.css';

const DAY_MS = 24 * 3600 * 1000;
const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

/**
 * The phases on a line of days, on wide screens: a table, in which each bar's cell says its days in words. On narrow ones the
 * list below says the same.
 */
export function Gantt({ project }: { project: Project }) {
  const { t } = useTranslation('project');
  const today = Math.floor(useNow() / DAY_MS);
  const phases = project.phases.flatMap(({ startsOn, endsOn, ...phase }) =>
    startsOn && endsOn ? [{ ...phase, startsOn, endsOn }] : [],
  );
  const milestones = project.milestones.flatMap(({ dueOn, ...milestone }) =>
    dueOn ? [{ ...milestone, dueOn }] : [],
  );
  if (phases.length === 0) return null;
  const days = [
    ...phases.flatMap(({ startsOn, endsOn }) => [dayOf(startsOn), dayOf(endsOn) + 1]),
    ...milestones.map(({ dueOn }) => dayOf(dueOn)),
    ...[project.startDate, project.targetDate].flatMap((day) => (day ? [dayOf(day)] : [])),
  ];
  const first = Math.min(...days);
  const length = Math.max(...days) - first || 1;
  const at = (day: number) => `${((day - first) / length) * 100}%`;
  return (
    <div className={classes.chart}>
      <table>
        <caption className="visually-hidden">{t('gantt.title')}</caption>
        <tbody>
          {phases.map((phase) => (
            <tr key={phase.id}>
              <th scope="row" dir="auto">
                {phase.title}
              </th>
              <td>
                <span className="visually-hidden">
                  <Day at={phase.startsOn} /> – <Day at={phase.endsOn} />,{' '}
                  {t('progress.percent', { percent: phase.percent })}
                </span>
                <span
                  aria-hidden
                  className={classes.bar}
                  style={{
                    insetInlineStart: at(dayOf(phase.startsOn)),
                    width: `${((dayOf(phase.endsOn) + 1 - dayOf(phase.startsOn)) / length) * 100}%`,
                  }}
                >
                  <span className={classes.done} style={{ width: `${phase.percent}%` }} />
                </span>
                <Today at={today >= first && today <= first + length ? at(today) : undefined} />
              </td>
            </tr>
          ))}
          {milestones.map((milestone) => (
            <tr key={milestone.id}>
              <th scope="row" dir="auto">
                {milestone.title}
              </th>
              <td>
                <span className="visually-hidden">
                  <Day at={milestone.dueOn} />, {t(`milestone.${milestone.state}`)}
                </span>
                <span
                  aria-hidden
                  className={classes.milestone}
                  style={{ insetInlineStart: at(dayOf(milestone.dueOn)) }}
                />
                <Today at={today >= first && today <= first + length ? at(today) : undefined} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.ends} aria-hidden>
        <Day at={new Date(first * DAY_MS).toISOString().slice(0, 10)} />
        <Day at={new Date((first + length) * DAY_MS).toISOString().slice(0, 10)} />
      </p>
    </div>
  );
}

/** Where today is; its date stands nowhere, for everybody knows it. */
const Today = ({ at }: { at?: string }) =>
  at ? <span aria-hidden className={classes.today} style={{ insetInlineStart: at }} /> : null;
