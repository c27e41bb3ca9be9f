import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/api/idempotency';
import { Check } from '@/components/Check';
import { IconButton } from '@/components/IconButton';
import { Select } from '@/components/Select';
import type { Project, Task } from '@/features/projects/model';
import { FormDialog } from './FormDialog';
import { newId } from './newId';
import { TextField } from '@/components/TextField';
import classes from '@/features/projects/project/ProjectPage.module.css';
import { saveTask } from './plan';
import { PlaceSelect } from './PlaceSelect';
import { moved } from './order';
import { nameOf } from '@/lib/nameOf';
import { AgentSelect } from '@/components/AgentSelect';

const HOUR = 60;

interface Props {
  project: Project;
  task?: Task;
  phaseId: string;
  onClose: () => void;
}

/** Plans a task, or plans it anew. */
export function TaskDialog({ project, task, phaseId, onClose }: Props) {
  const { t } = useTranslation('project');
  const [id] = useState(() => task?.id ?? newId(newIdempotencyKey()));
  const [title, setTitle] = useState(task?.title ?? '');
  const [phase, setPhase] = useState(phaseId);
  const [hours, setHours] = useState(task?.plannedMinutes ? String(task.plannedMinutes / HOUR) : '');
  const [dueOn, setDueOn] = useState(task?.dueOn ?? '');
  const [shown, setShown] = useState(task?.shown ?? false);
  const [assignee, setAssignee] = useState(
    task?.assignee ? { id: task.assignee.id, name: nameOf(task.assignee) } : null,
  );
  const [forCustomer, setForCustomer] = useState(task?.forCustomer ?? false);
  const [after, setAfter] = useState(task?.afterIds ?? []);
  const others = project.phases
    .flatMap(({ tasks }) => tasks)
    .filter((one) => one.id !== id && !one.cancelled);
  const siblings = others.filter((one) => one.phaseId === phase);
  // Where it was, as long as it stays in its phase; in another one, last.
  const inPhase = project.phases.find((one) => one.id === phase)?.tasks ?? [];
  const at = task ? inPhase.findIndex((one) => one.id === task.id) : -1;
  const before =
    at < 0
      ? (siblings.at(-1)?.id ?? null)
      : (inPhase.slice(0, at).findLast((one) => !one.cancelled)?.id ?? null);
  const [chosenPlace, setPlace] = useState<{ phase: string; after: string | null }>();
  const place = chosenPlace?.phase === phase ? chosenPlace.after : before;
  const stays = at >= 0 && place === before;
  return (
    <FormDialog
      title={t(task ? 'plan.changeTask' : 'plan.addTask')}
      confirm={t('plan.save')}
      lacks={!title.trim()}
      onClose={onClose}
      run={() =>
        saveTask(
          project,
          id,
          {
            phaseId: phase,
            title: title.trim(),
            plannedMinutes: hours ? Math.round(Number(hours) * HOUR) : undefined,
            assigneeId: forCustomer ? undefined : assignee?.id,
            dueOn: dueOn || undefined,
            shown,
            forCustomer,
            position: task?.position,
            afterIds: after,
          },
          stays ? [] : moved(siblings, id, place),
        )
      }
    >
      {(pressed) => (
        <>
          <TextField
            label={t('plan.name')}
            required
            error={pressed && !title.trim() ? t('plan.nameMissing') : undefined}
            value={title}
            onChange={setTitle}
          />
          <Select
            id="task-phase"
            label={t('plan.phase')}
            value={phase}
            options={project.phases.map((one) => ({ value: one.id, label: one.title }))}
            onChange={(chosen) => chosen && setPhase(chosen)}
          />
          <div className={classes.pair}>
            <TextField label={t('plan.effort')} type="number" value={hours} onChange={setHours} />
            <TextField label={t('plan.dueOn')} type="date" value={dueOn} onChange={setDueOn} />
          </div>
          <PlaceSelect
            id="task-place"
            others={siblings}
            value={place}
            onChange={(chosen) => setPlace({ phase, after: chosen })}
          />
          {!forCustomer && (
            <AgentSelect
              id="task-assignee"
              label={t('plan.assignee')}
              clear={t('plan.noAssignee')}
              value={assignee}
              onChange={setAssignee}
            />
          )}
          {others.length > 0 && (
            <Select
              id="task-after"
              label={t('plan.after')}
              placeholder={t('plan.afterAdd')}
              value={null}
              options={others
                .filter((one) => !after.includes(one.id))
                .map((one) => ({ value: one.id, label: one.title }))}
              onChange={(chosen) => chosen && setAfter((before) => [...before, chosen])}
            />
          )}
          {after.length > 0 && (
            <ul className={classes.after}>
              {others
                .filter((one) => after.includes(one.id))
                .map((one) => (
                  <li key={one.id}>
                    <span dir="auto">{one.title}</span>
                    <IconButton
                      label={t('plan.removeOf', { what: one.title })}
                      onClick={() => setAfter((before) => before.filter((other) => other !== one.id))}
                    >
                      <IconX size={16} aria-hidden />
                    </IconButton>
                  </li>
                ))}
            </ul>
          )}
          <Check label={t('plan.showTask')} checked={shown} onChange={setShown} />
          <Check label={t('plan.forCustomer')} checked={forCustomer} onChange={setForCustomer} />
        </>
      )}
    </FormDialog>
  );
}
