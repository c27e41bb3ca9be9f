import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/api/idempotency';
import { Check } from '@/components/Check';
import type { Phase, Project } from '@/features/projects/model';
import classes from '@/features/projects/project/ProjectPage.module.css';
import { FormDialog } from './FormDialog';
import { newId } from './newId';
import { TextField } from '@/components/TextField';
import { savePhase } from './plan';
import { PlaceSelect } from './PlaceSelect';
import { moved } from './order';

/** Plans a phase, or plans it anew. */
export function PhaseDialog({
  project,
  phase,
  onClose,
}: {
  project: Project;
  phase?: Phase;
  onClose: () => void;
}) {
  const { t } = useTranslation('project');
  const [id] = useState(() => phase?.id ?? newId(newIdempotencyKey()));
  const [title, setTitle] = useState(phase?.title ?? '');
  const [shown, setShown] = useState(phase?.shown ?? false);
  const [startsOn, setStartsOn] = useState(phase?.startsOn ?? '');
  const [endsOn, setEndsOn] = useState(phase?.endsOn ?? '');
  const early = !!startsOn && !!endsOn && endsOn < startsOn;
  const others = project.phases.filter((one) => one.id !== id);
  const before = phase
    ? (project.phases[project.phases.indexOf(phase) - 1]?.id ?? null)
    : (others.at(-1)?.id ?? null);
  const [after, setAfter] = useState(before);
  const stays = phase !== undefined && after === before;
  return (
    <FormDialog
      title={t(phase ? 'plan.changePhase' : 'plan.addPhase')}
      confirm={t('plan.save')}
      lacks={!title.trim() || early}
      onClose={onClose}
      run={() =>
        savePhase(
          project,
          id,
          {
            title: title.trim(),
            position: phase?.position,
            shown,
            startsOn: startsOn || undefined,
            endsOn: endsOn || undefined,
          },
          stays ? [] : moved(others, id, after),
        )
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
          <div className={classes.pair}>
            <TextField label={t('plan.startsOn')} type="date" value={startsOn} onChange={setStartsOn} />
            <TextField
              label={t('plan.endsOn')}
              type="date"
              error={early ? t('plan.endsEarly') : undefined}
              value={endsOn}
              onChange={setEndsOn}
            />
          </div>
          <PlaceSelect id="phase-place" others={others} value={after} onChange={setAfter} />
          <Check label={t('plan.showPhase')} checked={shown} onChange={setShown} />
        </>
      )}
    </FormDialog>
  );
}
