import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/api/idempotency';
import { commands } from '@/features/projects/commands';
import type { Project, Task } from '@/features/projects/model';
import classes from '@/features/projects/project/ProjectPage.module.css';
import { dayFromNow } from '@/lib/zone';
import { FormDialog } from './FormDialog';
import { newId } from './newId';
import { TextField } from '@/components/TextField';

const MOST = 1_440;

/** Says how much time was spent on a task. */
export function TimeDialog({
  project,
  task,
  onClose,
}: {
  project: Project;
  task: Task;
  onClose: () => void;
}) {
  const { t } = useTranslation('project');
  const [id] = useState(() => newId(newIdempotencyKey()));
  const [minutes, setMinutes] = useState('');
  const [workType, setWorkType] = useState(t('time.usual'));
  const [workDate, setWorkDate] = useState(() => dayFromNow(0));
  const spent = Number(minutes);
  const wrong = !Number.isInteger(spent) || spent < 1 || spent > MOST;
  return (
    <FormDialog
      title={t('time.title', { task: task.title })}
      confirm={t('time.log')}
      lacks={wrong || !workType.trim() || !workDate}
      onClose={onClose}
      run={() =>
        commands.logTime(project.id, id, {
          taskId: task.id,
          minutes: spent,
          workType: workType.trim(),
          workDate,
        })
      }
    >
      {(pressed) => (
        <>
          <div className={classes.pair}>
            <TextField
              label={t('time.minutes')}
              type="number"
              required
              error={pressed && wrong ? t('time.wrong') : undefined}
              value={minutes}
              onChange={setMinutes}
            />
            <TextField label={t('time.date')} type="date" required value={workDate} onChange={setWorkDate} />
          </div>
          <TextField label={t('time.type')} required value={workType} onChange={setWorkType} />
        </>
      )}
    </FormDialog>
  );
}
