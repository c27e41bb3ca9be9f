import { useTranslation } from 'react-i18next';
import { Day } from '@/components/Day';
import type { Project } from '@/features/projects/model';
import { nameOf } from '@/lib/nameOf';
import { ProgressBar } from './ProgressBar';
import { HealthBadge } from './StatusBadge';
import { TimeLeft } from './TimeLeft';
import classes from './Facts.module.css';

/** A date, and the one that was first said, if that is another. */
function Date({ now, first }: { now?: string | null; first?: string | null }) {
  const { t } = useTranslation('project');
  if (!now) return <>{t('facts.notSet')}</>;
  return (
    <>
      <Day at={now} />
      {first && first !== now && (
        <small className={classes.first}>
          <Day at={first} words={(day) => t('facts.first', { day })} />
        </small>
      )}
    </>
  );
}

/** What a project is. */
export function Facts({ project, agent }: { project: Project; agent?: boolean }) {
  const { t } = useTranslation('project');
  const site = project.site && nameOf(project.site);
  const facts = [
    [t('facts.endUser'), [nameOf(project.organisation), site].filter(Boolean).join(' / ')] as const,
    [t('facts.created'), <Day key="created" at={project.openedAt} />] as const,
    [t('facts.type'), project.type] as const,
    [
      t('facts.progress'),
      <span key="progress">
        <ProgressBar percent={project.progress} of={project.title} />
        <small className={classes.first}>{t('progress.how')}</small>
      </span>,
    ] as const,
    project.health && ([t('facts.health'), <HealthBadge key="health" health={project.health} />] as const),
    [t('facts.start'), <Date key="start" now={project.startDate} first={project.firstStartDate} />] as const,
    [
      t('facts.target'),
      <Date key="target" now={project.targetDate} first={project.firstTargetDate} />,
    ] as const,
    typeof project.workingDaysLeft === 'number' &&
      ([
        t('facts.left'),
        <span key="left">
          <TimeLeft days={project.workingDaysLeft} />
          <small className={classes.first}>{t('left.how')}</small>
        </span>,
      ] as const),
    project.manager && ([t('facts.manager'), nameOf(project.manager)] as const),
    project.quote && ([t('facts.quote'), project.quote.reference] as const),
    agent &&
      project.followers.length > 0 &&
      ([t('facts.followers'), project.followers.map(nameOf).join(', ')] as const),
  ];
  return (
    <dl className={classes.facts}>
      {facts.map(
        (fact) =>
          fact && (
            <div key={fact[0]} className={classes.fact}>
              <dt>{fact[0]}</dt>
              <dd dir="auto">{fact[1]}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
