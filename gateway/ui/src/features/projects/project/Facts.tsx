import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Day } from '@/components/Day';
import type { Project } from '@/features/projects/model';
import { nameOf } from '@/lib/nameOf';
import { TextButton } from '@/components/TextButton';
import { ProgressBar } from './ProgressBar';
import { HealthBadge } from './StatusBadge';
import { TimeLeft } from './TimeLeft';
import { TimeLeftDialog } from './TimeLeftDialog';
import { WhyVisible } from './WhyVisible';
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

/** The time left, and why it is that much. */
function Left({ project }: { project: Project }) {
  const { t } = useTranslation('project');
  const [open, setOpen] = useState(false);
  return (
    <>
      <TimeLeft left={project.timeLeft} exact />{' '}
      <TextButton small onClick={() => setOpen(true)}>
        {t('left.why')}
        <span className="visually-hidden">: {t('left.whyLeft')}</span>
      </TextButton>
      {open && <TimeLeftDialog project={project} onClose={() => setOpen(false)} />}
    </>
  );
}

/** What a project is. */
export function Facts({ project, agent, look }: { project: Project; agent?: boolean; look?: boolean }) {
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
    project.timeLeft && ([t('facts.left'), <Left key="left" project={project} />] as const),
    project.manager && ([t('facts.manager'), nameOf(project.manager)] as const),
    project.quote && ([t('facts.quote'), project.quote.reference] as const),
    agent &&
      project.followers.length > 0 &&
      ([t('facts.followers'), project.followers.map(nameOf).join(', ')] as const),
  ];
  return (
    <>
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
      {!look && <WhyVisible project={project} />}
    </>
  );
}
