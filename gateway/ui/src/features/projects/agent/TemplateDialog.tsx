import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/api/idempotency';
import { commands } from '@/features/projects/commands';
import type { Project } from '@/features/projects/model';
import { FormDialog } from './FormDialog';
import { newId } from './newId';
import { TextField } from '@/components/TextField';

/** Keeps a project's plan for projects to come. */
export function TemplateDialog({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useTranslation('project');
  const [id] = useState(() => newId(newIdempotencyKey()));
  const [title, setTitle] = useState(project.title);
  return (
    <FormDialog
      title={t('template.save')}
      confirm={t('plan.save')}
      lacks={!title.trim()}
      onClose={onClose}
      run={() => commands.saveTemplate(id, title.trim(), project.id)}
    >
      {(pressed) => (
        <>
          <p>{t('template.text')}</p>
          <TextField
            label={t('template.name')}
            required
            error={pressed && !title.trim() ? t('plan.nameMissing') : undefined}
            value={title}
            onChange={setTitle}
          />
        </>
      )}
    </FormDialog>
  );
}
