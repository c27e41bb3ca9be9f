import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentSelect } from '@/components/AgentSelect';
import { TextField } from '@/components/TextField';
import { commands } from '@/features/projects/commands';
import type { Project } from '@/features/projects/model';
import { nameOf } from '@/lib/nameOf';
import { FormDialog } from './FormDialog';
import { SiteSelect } from './SiteSelect';

/** Changes what a project is called, where it is, and who runs it. */
export function DetailsDialog({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useTranslation('project');
  const [title, setTitle] = useState(project.title);
  const [type, setType] = useState(project.type);
  const [site, setSite] = useState(project.site?.id ?? null);
  const [manager, setManager] = useState(
    project.manager ? { id: project.manager.id, name: nameOf(project.manager) } : null,
  );
  return (
    <FormDialog
      title={t('agent.details')}
      confirm={t('plan.save')}
      lacks={!title.trim() || !type.trim()}
      onClose={onClose}
      run={() =>
        commands.details(project.id, {
          title: title.trim(),
          type: type.trim(),
          siteId: site ?? undefined,
          managerId: manager?.id,
        })
      }
    >
      {(pressed) => (
        <>
          <TextField
            label={t('new.name')}
            required
            error={pressed && !title.trim() ? t('plan.nameMissing') : undefined}
            value={title}
            onChange={setTitle}
          />
          <TextField
            label={t('facts.type')}
            help={t('new.typeHelp')}
            required
            error={pressed && !type.trim() ? t('new.typeMissing') : undefined}
            value={type}
            onChange={setType}
          />
          <SiteSelect organisationId={project.organisation.id} value={site} onChange={setSite} />
          <AgentSelect
            id="project-manager"
            label={t('facts.manager')}
            clear={t('plan.noAssignee')}
            value={manager}
            onChange={setManager}
          />
        </>
      )}
    </FormDialog>
  );
}
