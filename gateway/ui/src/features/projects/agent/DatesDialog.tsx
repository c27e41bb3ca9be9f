import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { commands } from '@/features/projects/commands';
import type { Project } from '@/features/projects/model';
import { FormDialog } from './FormDialog';
import { TextField } from '@/components/TextField';
import classes from '@/features/projects/project/ProjectPage.module.css';

/** Sets start and target, and asks why if they move. */
export function DatesDialog({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useTranslation('project');
  const [startDate, setStart] = useState(project.startDate ?? '');
  const [targetDate, setTarget] = useState(project.targetDate ?? '');
  const [reason, setReason] = useState('');
  const moves =
    (!!project.startDate && project.startDate !== startDate) ||
    (!!project.targetDate && project.targetDate !== targetDate);
  const early = !!startDate && !!targetDate && targetDate < startDate;
  const lacks = (moves && !reason.trim()) || early;
  return (
    <FormDialog
      title={t('agent.dates')}
      confirm={t('plan.save')}
      lacks={lacks}
      onClose={onClose}
      run={() =>
        commands.dates(project.id, {
          startDate: startDate || undefined,
          targetDate: targetDate || undefined,
          reason: reason.trim() || undefined,
        })
      }
    >
      {(pressed) => (
        <>
          <div className={classes.pair}>
            <TextField label={t('facts.start')} type="date" value={startDate} onChange={setStart} />
            <TextField
              label={t('facts.target')}
              type="date"
              error={early ? t('agent.targetEarly') : undefined}
              value={targetDate}
              onChange={setTarget}
            />
          </div>
          {moves && (
            <TextField
              label={t('reason.label')}
              help={t('reason.seen')}
              required
              error={pressed && !reason.trim() ? t('reason.missing') : undefined}
              value={reason}
              onChange={setReason}
            />
          )}
        </>
      )}
    </FormDialog>
  );
}
