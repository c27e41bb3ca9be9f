import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/api/idempotency';
import { Check } from '@/components/Check';
import { PersonPicker } from '@/components/PersonPicker';
import { commands } from '@/features/projects/commands';
import type { Milestone, Project } from '@/features/projects/model';
import { FormDialog } from './FormDialog';
import { newId } from './newId';
import { TextField } from '@/components/TextField';

interface Props {
  project: Project;
  milestone?: Milestone;
  onClose: () => void;
}

/** Plans a milestone, or plans it anew, and names who is to accept it. */
export function MilestoneDialog({ project, milestone, onClose }: Props) {
  const { t } = useTranslation('project');
  const [id] = useState(() => milestone?.id ?? newId(newIdempotencyKey()));
  const [title, setTitle] = useState(milestone?.title ?? '');
  const [dueOn, setDueOn] = useState(milestone?.dueOn ?? '');
  const [shown, setShown] = useState(milestone?.shown ?? false);
  const [acceptors, setAcceptors] = useState(
    (milestone?.acceptors ?? []).map((one) => ({ id: one.id, name: one.name ?? '' })),
  );
  return (
    <FormDialog
      title={t(milestone ? 'plan.changeMilestone' : 'plan.addMilestone')}
      confirm={t('plan.save')}
      lacks={!title.trim()}
      onClose={onClose}
      run={() =>
        commands.planMilestone(project.id, id, {
          phaseId: milestone?.phaseId ?? undefined,
          title: title.trim(),
          dueOn: dueOn || undefined,
          shown,
          acceptorIds: acceptors.map((one) => one.id),
        })
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
          <TextField label={t('plan.dueOn')} type="date" value={dueOn} onChange={setDueOn} />
          <PersonPicker
            label={t('plan.acceptors')}
            description={t('plan.acceptorsHelp')}
            organisationId={project.organisation.id}
            value={acceptors}
            onChange={setAcceptors}
          />
          <Check label={t('plan.showMilestone')} checked={shown} onChange={setShown} />
        </>
      )}
    </FormDialog>
  );
}
