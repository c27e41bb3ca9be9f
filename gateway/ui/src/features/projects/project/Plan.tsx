import { Button } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled, IconFlag } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Day } from '@/components/Day';
import { useFormat } from '@/lib/useFormat';
import type { Milestone, Phase, Project, Task } from '@/features/projects/model';
import { Acceptance } from './Acceptance';
import { ProgressBar } from './ProgressBar';
import classes from './Plan.module.css';

interface Props {
  project: Project;
  /** What stands at the end of a phase's, a task's, a milestone's line. */
  phaseTools?: (phase: Phase) => ReactNode;
  taskTools?: (task: Task) => ReactNode;
  milestoneTools?: (milestone: Milestone) => ReactNode;
  /** Says of each line whether customers see it. */
  agent?: boolean;
  /** Phases side by side, where there is room. */
  board?: boolean;
}

/** Phases with their tasks, and milestones: a list, which reads on a telephone as well. */
export function Plan({ project, phaseTools, taskTools, milestoneTools, agent, board }: Props) {
  const { t } = useTranslation('project');
  const titles = new Map(
    project.phases.flatMap(({ tasks }) => tasks.map(({ id, title }) => [id, title] as const)),
  );
  const few = Math.max(FEWEST, Math.floor(AT_FIRST / project.phases.length));
  if (project.phases.length === 0 && project.milestones.length === 0)
    return <p>{t(agent ? 'plan.noneAgent' : 'plan.none')}</p>;
  return (
    <>
      <ol
        className={classes.phases}
        data-board={board || undefined}
        aria-label={board ? t('plan.board') : undefined}
        // The keyboard scrolls what has the focus.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={board ? 0 : undefined}
      >
        {project.phases.map((phase) => (
          <li key={phase.id} className={classes.phase}>
            <div className={classes.line}>
              <h3 dir="auto">{phase.title}</h3>
              <ProgressBar percent={phase.percent} of={phase.title} />
              <PhaseFacts phase={phase} />
              {agent && !phase.shown && <span className={classes.soft}>{t('plan.hidden')}</span>}
              {phaseTools && <span className={classes.tools}>{phaseTools(phase)}</span>}
            </div>
            {phase.tasks.length > 0 && (
              <Tasks phase={phase} few={few} agent={agent} titles={titles} tools={taskTools} />
            )}
          </li>
        ))}
      </ol>
      {project.milestones.length > 0 && (
        <section aria-label={t('plan.milestones')}>
          <h3>{t('plan.milestones')}</h3>
          <ul className={classes.tasks}>
            {project.milestones.map((milestone) => (
              <li key={milestone.id} className={classes.line}>
                <IconFlag size={16} aria-hidden />
                <span dir="auto">{milestone.title}</span>
                <span className={classes.soft}>
                  {t(`milestone.${milestone.state}`)}
                  {milestone.dueOn && (
                    <>
                      {' · '}
                      <Day at={milestone.dueOn} words={(day) => t('plan.due', { day })} />
                    </>
                  )}
                  {milestone.quorum && (milestone.state !== 'planned' || milestone.votes.length > 0) && (
                    <>
                      {' · '}
                      <Acceptance milestone={milestone} agent={agent} />
                    </>
                  )}
                  {agent && !milestone.shown && milestone.acceptors.length === 0 && ` · ${t('plan.hidden')}`}
                </span>
                {milestoneTools && <span className={classes.tools}>{milestoneTools(milestone)}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Of a large plan, about so many tasks are shown at first, and of each phase at least so many. */
const AT_FIRST = 150;
const FEWEST = 5;

interface TasksProps {
  phase: Phase;
  /** How many are shown at first. */
  few: number;
  agent?: boolean;
  titles: ReadonlyMap<string, string>;
  tools?: (task: Task) => ReactNode;
}

/** A phase's tasks: the first of them, those that wait for somebody, and all on demand. */
function Tasks({ phase, few, agent, titles, tools }: TasksProps) {
  const { t } = useTranslation('project');
  const [all, setAll] = useState(false);
  const { tasks } = phase;
  const shown =
    all || tasks.length <= few ? tasks : tasks.filter((task, index) => index < few || task.toCheck);
  return (
    <>
      <ul className={classes.tasks}>
        {shown.map((task) => (
          <li key={task.id} className={classes.line} data-cancelled={task.cancelled || undefined}>
            <TaskLine task={task} agent={agent} phaseShown={phase.shown} titles={titles} />
            {tools && <span className={classes.tools}>{tools(task)}</span>}
          </li>
        ))}
      </ul>
      {shown.length < tasks.length && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t('plan.allTasksOf', { number: tasks.length, phase: phase.title })}
          onClick={() => setAll(true)}
        >
          {t('plan.allTasks', { number: tasks.length })}
        </Button>
      )}
    </>
  );
}

const HOUR = 60;

/** When it is to be done, and how long it takes where that is told. */
function PhaseFacts({ phase: { startsOn, endsOn, hours } }: { phase: Phase }) {
  const { t } = useTranslation('project');
  const { number } = useFormat();
  const inHours = (minutes: number) => number(Math.round((minutes * 10) / HOUR) / 10);
  return (
    <span className={classes.soft}>
      {startsOn && <Day at={startsOn} />}
      {startsOn && endsOn && ' – '}
      {endsOn && <Day at={endsOn} words={(day) => (startsOn ? day : t('plan.until', { day }))} />}
      {hours && hours.plannedMinutes + hours.usedMinutes > 0 && (
        <>
          {(startsOn ?? endsOn) && ' · '}
          {t('plan.hours', {
            used: inHours(hours.usedMinutes),
            planned: inHours(hours.plannedMinutes),
            left: inHours(Math.max(0, hours.plannedMinutes - hours.usedMinutes)),
          })}
        </>
      )}
    </span>
  );
}

interface TaskLineProps {
  task: Task;
  agent?: boolean;
  phaseShown: boolean;
  titles: ReadonlyMap<string, string>;
}

function TaskLine({ task, agent, phaseShown, titles }: TaskLineProps) {
  const { t, i18n } = useTranslation('project');
  const before = task.afterIds.map((id) => titles.get(id)).filter((title) => title !== undefined);
  const done = task.percent === 100;
  const Icon = done ? IconCircleCheckFilled : IconCircle;
  const facts = [
    task.cancelled ? t('task.cancelled') : task.toCheck ? t('task.toCheck') : done ? t('task.done') : null,
    !done && !task.cancelled && task.percent > 0 && t('progress.percent', { percent: task.percent }),
    task.forCustomer && (agent ? t('task.forCustomer') : !done && !task.toCheck && t('task.yours')),
    agent && task.plannedMinutes && t('task.hours', { hours: task.plannedMinutes / HOUR }),
    agent && task.usedMinutes && t('task.used', { hours: Math.round((task.usedMinutes * 10) / HOUR) / 10 }),
    agent && task.assignee?.name,
    before.length > 0 &&
      !done &&
      t('task.after', { tasks: new Intl.ListFormat(i18n.language).format(before) }),
    agent && !task.forCustomer && !(task.shown && phaseShown) && t('plan.hidden'),
  ].filter(Boolean);
  return (
    <>
      <Icon size={16} aria-hidden />
      <span dir="auto">{task.title}</span>
      <span className={classes.soft}>
        {facts.join(' · ')}
        {task.dueOn && !done && (
          <>
            {facts.length > 0 && ' · '}
            <Day at={task.dueOn} words={(day) => t('plan.due', { day })} />
          </>
        )}
      </span>
    </>
  );
}
