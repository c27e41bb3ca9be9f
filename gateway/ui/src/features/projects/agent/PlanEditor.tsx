import { Button } from '@mantine/core';
import { IconClock, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '@/components/ErrorPanel';
import { IconButton } from '@/components/IconButton';
import { commands } from '@/features/projects/commands';
import type { Milestone, Phase, Project, Task } from '@/features/projects/model';
import { isUnanswered } from '@/features/projects/project/Acceptance';
import { Plan } from '@/features/projects/project/Plan';
import { TextDialog } from '@/features/projects/project/TextDialog';
import classes from '@/features/projects/project/ProjectPage.module.css';
import { useCommand } from '@/features/projects/useCommand';
import { MilestoneDialog } from './MilestoneDialog';
import { PhaseDialog } from './PhaseDialog';
import { TaskDialog } from './TaskDialog';
import { TimeDialog } from './TimeDialog';

type Editing =
  | { what: 'phase'; phase?: Phase }
  | { what: 'task'; task?: Task; phaseId: string }
  | { what: 'milestone'; milestone?: Milestone }
  | { what: 'sendBack'; task: Task }
  | { what: 'time'; task: Task };

const STEP = 25;

/** The plan with an agent's tools: what is done, what is to come, and what the customer did to be checked. */
export function PlanEditor({ project, board }: { project: Project; board?: boolean }) {
  const { t } = useTranslation('project');
  const [editing, setEditing] = useState<Editing>();
  const act = useCommand((action: () => Promise<unknown>) => action());
  const { plan, report } = project.allowed;
  const open = report;
  const close = () => setEditing(undefined);
  return (
    <>
      {act.error && <ErrorPanel error={act.error} />}
      <Plan
        project={project}
        agent
        board={board}
        phaseTools={(phase) =>
          plan &&
          open && (
            <span className={classes.actions}>
              <IconButton
                label={t('plan.changeOf', { what: phase.title })}
                onClick={() => setEditing({ what: 'phase', phase })}
              >
                <IconPencil size={16} aria-hidden />
              </IconButton>
              <IconButton
                label={t('plan.addTaskTo', { phase: phase.title })}
                onClick={() => setEditing({ what: 'task', phaseId: phase.id })}
              >
                <IconPlus size={16} aria-hidden />
              </IconButton>
              {phase.tasks.every((task) => task.cancelled) && (
                <IconButton
                  label={t('plan.removeOf', { what: phase.title })}
                  onClick={() => act.mutate(() => commands.removePhase(project.id, phase.id))}
                >
                  <IconTrash size={16} aria-hidden />
                </IconButton>
              )}
            </span>
          )
        }
        taskTools={(task) =>
          open && (
            <span className={classes.actions}>
              {task.toCheck && (
                <>
                  <Button
                    size="compact-sm"
                    aria-label={t('task.acceptOf', { task: task.title })}
                    onClick={() => act.mutate(() => commands.checkTask(project.id, task.id, true))}
                  >
                    {t('task.accept')}
                  </Button>
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={t('task.sendBackOf', { task: task.title })}
                    onClick={() => setEditing({ what: 'sendBack', task })}
                  >
                    {t('task.sendBack')}
                  </Button>
                </>
              )}
              {!task.forCustomer && !task.cancelled && (
                <select
                  className="inline-select"
                  aria-label={t('task.percentOf', { task: task.title })}
                  value={task.percent}
                  onChange={(event) => {
                    const percent = Number(event.currentTarget.value);
                    act.mutate(() => commands.report(project.id, task.id, percent));
                  }}
                >
                  {steps(task.percent).map((percent) => (
                    <option key={percent} value={percent}>
                      {t('progress.percent', { percent })}
                    </option>
                  ))}
                </select>
              )}
              {!task.forCustomer && (
                <IconButton
                  label={t('time.title', { task: task.title })}
                  onClick={() => setEditing({ what: 'time', task })}
                >
                  <IconClock size={16} aria-hidden />
                </IconButton>
              )}
              {plan && (
                <IconButton
                  label={t('plan.changeOf', { what: task.title })}
                  onClick={() => setEditing({ what: 'task', task, phaseId: task.phaseId })}
                >
                  <IconPencil size={16} aria-hidden />
                </IconButton>
              )}
              {plan && !task.cancelled && (
                <IconButton
                  label={t('plan.cancelOf', { what: task.title })}
                  onClick={() => act.mutate(() => commands.cancelTask(project.id, task.id))}
                >
                  <IconTrash size={16} aria-hidden />
                </IconButton>
              )}
            </span>
          )
        }
        milestoneTools={(milestone) =>
          open && (
            <span className={classes.actions}>
              {(milestone.state === 'planned' || milestone.state === 'rejected') && (
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t('milestone.reachOf', { milestone: milestone.title })}
                  onClick={() => act.mutate(() => commands.reach(project.id, milestone.id))}
                >
                  {t('milestone.reach')}
                </Button>
              )}
              {isUnanswered(milestone) && (
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t('milestone.askAgainOf', { milestone: milestone.title })}
                  onClick={() => act.mutate(() => commands.reach(project.id, milestone.id))}
                >
                  {t('milestone.askAgain')}
                </Button>
              )}
              {plan && (
                <IconButton
                  label={t('plan.changeOf', { what: milestone.title })}
                  onClick={() => setEditing({ what: 'milestone', milestone })}
                >
                  <IconPencil size={16} aria-hidden />
                </IconButton>
              )}
            </span>
          )
        }
      />
      {plan && open && (
        <div className={classes.actions}>
          <Button variant="default" onClick={() => setEditing({ what: 'phase' })}>
            {t('plan.addPhase')}
          </Button>
          <Button variant="default" onClick={() => setEditing({ what: 'milestone' })}>
            {t('plan.addMilestone')}
          </Button>
        </div>
      )}
      {editing?.what === 'phase' && <PhaseDialog project={project} phase={editing.phase} onClose={close} />}
      {editing?.what === 'task' && (
        <TaskDialog project={project} task={editing.task} phaseId={editing.phaseId} onClose={close} />
      )}
      {editing?.what === 'time' && <TimeDialog project={project} task={editing.task} onClose={close} />}
      {editing?.what === 'milestone' && (
        <MilestoneDialog project={project} milestone={editing.milestone} onClose={close} />
      )}
      {editing?.what === 'sendBack' && (
        <TextDialog
          title={t('task.sendBack')}
          label={t('reason.label')}
          missing={t('reason.missing')}
          confirm={t('task.sendBack')}
          onClose={close}
          run={(reason) => commands.checkTask(project.id, editing.task.id, false, reason)}
        />
      )}
    </>
  );
}

/** Quarters, and what it is now. */
const steps = (now: number) =>
  [...new Set([0, STEP, 2 * STEP, 3 * STEP, 100, now])].toSorted((a, b) => a - b);
