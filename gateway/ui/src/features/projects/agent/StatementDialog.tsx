import { useTranslation } from 'react-i18next';
import { FilePicker } from '@/components/FilePicker';
import { useUploads } from '@/components/useUploads';
import { commands } from '@/features/projects/commands';
import type { Project } from '@/features/projects/model';
import { FormDialog } from './FormDialog';

/** Attaches a statement of works, as the next version. */
export function StatementDialog({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useTranslation('project');
  const uploads = useUploads('/api/project-files');
  const file = uploads.attachments.at(-1);
  return (
    <FormDialog
      title={t('statement.attach')}
      confirm={t('statement.attach')}
      lacks={!file || uploads.busy}
      onClose={onClose}
      run={() => (file ? commands.attachStatement(project.id, file.id) : Promise.resolve())}
    >
      {() => (
        <>
          <p>{t('statement.help')}</p>
          <FilePicker uploads={uploads} label={t('statement.file')} />
        </>
      )}
    </FormDialog>
  );
}
