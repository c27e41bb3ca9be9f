import { useTranslation } from 'react-i18next';
import { ChoiceGroup } from '@/features/catalogue/forOthers/form/ChoiceGroup';
import type { Question } from '@/features/catalogue/forOthers/form/model';
import { PersonQuestion } from '@/features/catalogue/forOthers/form/PersonQuestion';
import type { Ask } from './useAsk';

export const OTHER_ID = 'for-other';

const asking = { required: true, options: [], many: false };

/** For whom it is, before anything else: oneself, or somebody of the organisation whom one may ask for. */
export function ForWhom({ ask: { draft, setDraft, noOther, isChecked, caller } }: { ask: Ask }) {
  const { t } = useTranslation('request');
  const whom: Question = { ...asking, id: 'for-whom', type: 'choice', label: t('ask.forWhom') };
  const other: Question = { ...asking, id: 'other', type: 'person', label: t('ask.other') };
  return (
    <>
      <ChoiceGroup
        id="for-whom"
        kind="radio"
        question={whom}
        options={[
          { id: 'me', label: caller?.name ?? t('ask.me') },
          { id: 'other', label: t('ask.somebody') },
        ]}
        given={[{ value: draft.forWhom }]}
        onChange={([chosen]) =>
          setDraft((before) => ({ ...before, forWhom: chosen?.value === 'other' ? 'other' : 'me' }))
        }
      />
      {draft.forWhom === 'other' && (
        <PersonQuestion
          id={OTHER_ID}
          toAskFor
          organisationId={caller?.organisation.id}
          question={other}
          error={noOther && isChecked ? t('ask.otherMissing') : undefined}
          given={draft.other ? [{ value: draft.other.id, name: draft.other.name }] : []}
          onChange={([person]) =>
            setDraft((before) => ({
              ...before,
              other: person ? { id: person.value, name: person.name ?? '' } : null,
            }))
          }
        />
      )}
    </>
  );
}
