import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/api/idempotency';
import { RichTextEditor } from '@/components/RichTextEditor';
import { commands } from '@/features/projects/commands';
import { FormDialog } from '@/features/projects/agent/FormDialog';
import { TextField } from '@/components/TextField';
import type { Project } from '@/features/projects/model';

const isEmpty = (html: string) => !html.replaceAll(/<[^>]*>|&nbsp;|\s/g, '');

/** Asks for a change. */
export function ChangeDialog({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useTranslation('project');
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [key] = useState(newIdempotencyKey);
  return (
    <FormDialog
      title={t('change.ask')}
      confirm={t('change.send')}
      lacks={!title.trim() || isEmpty(text)}
      onClose={onClose}
      run={() => commands.askChange(project.id, title.trim(), text, key)}
    >
      {(pressed) => (
        <>
          <p>{t('change.how')}</p>
          <TextField
            label={t('plan.name')}
            required
            error={pressed && !title.trim() ? t('plan.nameMissing') : undefined}
            value={title}
            onChange={setTitle}
          />
          <RichTextEditor
            label={t('change.text')}
            required
            error={pressed && isEmpty(text) ? t('note.missing') : undefined}
            value={text}
            onChange={setText}
          />
        </>
      )}
    </FormDialog>
  );
}
