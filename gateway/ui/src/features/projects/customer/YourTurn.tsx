import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Day } from '@/components/Day';
import { ErrorPanel } from '@/components/ErrorPanel';
import { commands } from '@/features/projects/commands';
import type { Milestone, Project, Task } from '@/features/projects/model';
import { Acceptance } from '@/features/projects/project/Acceptance';
import classes from '@/features/projects/project/ProjectPage.module.css';
import { TextDialog } from '@/features/projects/project/TextDialog';
import { useCommand } from '@/features/projects/useCommand';

/** What is wanted of the customer: tasks that are theirs, and milestones that wait for their word. */
export function YourTurn({ project, look }: { project: Project; look?: boolean }) {
  const { t } = useTranslation('project');
  const [doing, setDoing] = useState<Task>();
  const [refusing, setRefusing] = useState<Milestone>();
  const accept = useCommand((milestone: Milestone) =>
    commands.decide(project.id, milestone.id, milestone.round, true),
  );
  const milestones = look ? [] : project.milestones.filter(({ yours }) => yours);
  if (project.yourTurn.length === 0 && milestones.length === 0) return null;
  return (
    <section className={classes.wanted} aria-labelledby="your-turn">
      <h2 id="your-turn">{t('yourTurn.title')}</h2>
      {accept.error && <ErrorPanel error={accept.error} />}
      <ul>
        {project.yourTurn.map((task) => (
          <li key={task.id} className={classes.ask}>
            <span>
              <span dir="auto">{task.title}</span>{' '}
              {task.dueOn && (
                <span className={classes.soft}>
                  <Day at={task.dueOn} words={(day) => t('plan.due', { day })} />
                </span>
              )}
            </span>
            {!look && project.allowed.doTasks && (
              <Button
                size="compact-md"
                aria-label={t('yourTurn.doneOf', { task: task.title })}
                onClick={() => setDoing(task)}
              >
                {t('yourTurn.done')}
              </Button>
            )}
          </li>
        ))}
        {milestones.map((milestone) => (
          <li key={milestone.id} className={classes.ask}>
            <span>
              <span dir="auto">{t('yourTurn.milestone', { milestone: milestone.title })}</span>{' '}
              <span className={classes.soft}>
                <Acceptance milestone={milestone} />
              </span>
            </span>
            <span className={classes.actions}>
              <Button
                size="compact-md"
                loading={accept.isPending}
                aria-label={t('yourTurn.acceptOf', { milestone: milestone.title })}
                onClick={() => accept.mutate(milestone)}
              >
                {t('yourTurn.accept')}
              </Button>
              <Button
                size="compact-md"
                variant="default"
                aria-label={t('yourTurn.refuseOf', { milestone: milestone.title })}
                onClick={() => setRefusing(milestone)}
              >
                {t('yourTurn.refuse')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {doing && (
        <TextDialog
          title={doing.title}
          label={t('yourTurn.comment')}
          confirm={t('yourTurn.done')}
          files
          onClose={() => setDoing(undefined)}
          run={(comment, files) => commands.completeTask(project.id, doing.id, comment || undefined, files)}
        />
      )}
      {refusing && (
        <TextDialog
          title={t('yourTurn.refuseTitle')}
          label={t('reason.label')}
          missing={t('reason.missing')}
          confirm={t('yourTurn.refuse')}
          onClose={() => setRefusing(undefined)}
          run={(reason) => commands.decide(project.id, refusing.id, refusing.round, false, reason)}
        />
      )}
    </section>
  );
}
