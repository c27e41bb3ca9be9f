import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Select } from '@/components/Select';
import { commands } from '@/features/projects/commands';
import { projectStatuses, type Project } from '@/features/projects/model';
import { FormDialog } from './FormDialog';
import { TextField } from '@/components/TextField';

/** Begins, holds, finishes or cancels a project, or takes it up again. */
export function StatusDialog({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useTranslation(['project', 'projects']);
  const [status, setStatus] = useState(project.status);
  const [reason, setReason] = useState('');
  const closed = project.status === 'done' || project.status === 'cancelled';
  const asksWhy = status !== project.status && (closed || status === 'on-hold' || status === 'cancelled');
  const lacks = asksWhy && !reason.trim();
  return (
    <FormDialog
      title={t('agent.status')}
      confirm={t('plan.save')}
      lacks={lacks}
      onClose={onClose}
      run={() => commands.status(project.id, status, reason.trim() || undefined)}
    >
      {(pressed) => (
        <>
          <Select
            id="project-status"
            label={t('list.status')}
            required
            value={status}
            options={projectStatuses.map((value) => ({
              value,
              label: t(`status.${value}`, { ns: 'projects' }),
            }))}
            onChange={(chosen) => chosen && setStatus(chosen)}
          />
          {asksWhy && (
            <TextField
              label={t('reason.label')}
              help={t('reason.seen')}
              required
              error={pressed && lacks ? t('reason.missing') : undefined}
              value={reason}
              onChange={setReason}
            />
          )}
        </>
      )}
    </FormDialog>
  );
}
