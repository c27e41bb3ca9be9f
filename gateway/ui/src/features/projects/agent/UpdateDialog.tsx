import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIdempotencyKey } from '@/api/idempotency';
import { FilePicker } from '@/components/FilePicker';
import { RichTextEditor } from '@/components/RichTextEditor';
import { Select } from '@/components/Select';
import { useUploads } from '@/components/useUploads';
import { commands } from '@/features/projects/commands';
import { healths, type Health, type NewUpdate, type Project } from '@/features/projects/model';
import { FormDialog } from './FormDialog';
import { TextField } from '@/components/TextField';

/** Tells the customer how it goes. */
export function UpdateDialog({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useTranslation(['project', 'projects']);
  const keys = useIdempotencyKey();
  const uploads = useUploads('/api/project-files');
  const [text, setText] = useState('');
  const [health, setHealth] = useState<Health>(project.health ?? 'on-track');
  const [reason, setReason] = useState('');
  const empty = !text.replace(/<[^>]*>/g, '').trim();
  const unsaid = health !== 'on-track' && !reason.trim();
  return (
    <FormDialog
      title={t('agent.update')}
      confirm={t('agent.post')}
      lacks={empty || unsaid || uploads.busy}
      onClose={onClose}
      run={() => {
        const update: NewUpdate = {
          text,
          health,
          reason: reason.trim() || undefined,
          attachmentIds: uploads.attachments.map((file) => file.id),
        };
        return commands.update(project.id, update, keys.keyFor(update));
      }}
    >
      {(pressed) => (
        <>
          <RichTextEditor
            label={t('agent.updateText')}
            required
            minRows={4}
            error={pressed && empty ? t('note.missing') : undefined}
            value={text}
            onChange={setText}
          />
          <Select
            id="update-health"
            label={t('facts.health')}
            required
            value={health}
            options={healths.map((value) => ({ value, label: t(`health.${value}`, { ns: 'projects' }) }))}
            onChange={(chosen) => chosen && setHealth(chosen)}
          />
          {health !== 'on-track' && (
            <TextField
              label={t('reason.label')}
              help={t('reason.seen')}
              required
              error={pressed && unsaid ? t('reason.missing') : undefined}
              value={reason}
              onChange={setReason}
            />
          )}
          <FilePicker uploads={uploads} label={t('files.add')} />
        </>
      )}
    </FormDialog>
  );
}
