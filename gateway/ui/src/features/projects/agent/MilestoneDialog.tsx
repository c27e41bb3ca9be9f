import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/api/idempotency';
import { Check } from '@/components/Check';
import { PersonPicker } from '@/components/PersonPicker';
import { Select } from '@/components/Select';
import { commands } from '@/features/projects/commands';
import type { Milestone, Project } from '@/features/projects/model';
import { FormDialog } from './FormDialog';
import { newId } from './newId';
import { TextField } from '@/components/TextField';

const USUAL_DAYS = 14;
const MOST_DAYS = 90;

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
  const [kind, setKind] = useState(milestone?.quorum?.kind ?? 'any');
  const [count, setCount] = useState(String(milestone?.quorum?.count || 2));
  const [acceptors, setAcceptors] = useState(
    (milestone?.acceptors ?? []).map((one) => ({ id: one.id, name: one.name ?? '' })),
  );
  const [within, setWithin] = useState(String(milestone?.acceptWithinDays ?? USUAL_DAYS));
  const several = acceptors.length > 1;
  const wrong = several && kind === 'at-least' && !(Number(count) >= 1 && Number(count) <= acceptors.length);
  const wrongDays =
    acceptors.length > 0 &&
    !(Number.isInteger(Number(within)) && Number(within) >= 1 && Number(within) <= MOST_DAYS);
  return (
    <FormDialog
      title={t(milestone ? 'plan.changeMilestone' : 'plan.addMilestone')}
      confirm={t('plan.save')}
      lacks={!title.trim() || wrong || wrongDays}
      onClose={onClose}
      run={() =>
        commands.planMilestone(project.id, id, {
          phaseId: milestone?.phaseId ?? undefined,
          title: title.trim(),
          dueOn: dueOn || undefined,
          shown,
          acceptorIds: acceptors.map((one) => one.id),
          quorum: several ? { kind, count: kind === 'at-least' ? Number(count) : undefined } : undefined,
          acceptWithinDays: acceptors.length > 0 ? Number(within) : undefined,
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
          {several && (
            <Select
              id="milestone-quorum"
              label={t('plan.quorum')}
              value={kind}
              options={[
                { value: 'any', label: t('plan.quorumAny') },
                { value: 'all', label: t('plan.quorumAll') },
                { value: 'at-least', label: t('plan.quorumAtLeast') },
              ]}
              onChange={(chosen) => setKind(chosen ?? 'any')}
            />
          )}
          {several && kind === 'at-least' && (
            <TextField
              label={t('plan.quorumCount')}
              required
              error={pressed && wrong ? t('plan.quorumWrong') : undefined}
              value={count}
              onChange={setCount}
            />
          )}
          {acceptors.length > 0 && (
            <TextField
              label={t('plan.acceptWithin')}
              inputMode="numeric"
              required
              help={t('plan.acceptWithinHelp')}
              error={pressed && wrongDays ? t('plan.acceptWithinWrong') : undefined}
              value={within}
              onChange={setWithin}
            />
          )}
          <Check label={t('plan.showMilestone')} checked={shown} onChange={setShown} />
        </>
      )}
    </FormDialog>
  );
}
