import { Select } from '@/components/Select';
import { useTranslation } from 'react-i18next';
import type { Form, QuestionType } from '@/features/catalogue/forOthers/form/model';
import { addQuestion } from './formEdits';

/** In the order in which they are offered. */
export const questionTypes: readonly QuestionType[] = [
  'text',
  'long-text',
  'number',
  'money',
  'date',
  'yes-no',
  'choice',
  'several',
  'person',
  'asset',
  'file',
];

interface Props {
  form: Form;
  step: number;
  onChange: (form: Form) => void;
  onChoose: (id: string) => void;
}

/** Adds a question of the chosen kind at the step's end, and opens it. */
export function NewQuestion({ form, step, onChange, onChoose }: Props) {
  const { t } = useTranslation('editor');
  return (
    <Select
      id={`new-question-${step}`}
      label={t('list.add')}
      placeholder={t('list.addKind')}
      value={null}
      options={questionTypes.map((value) => ({ value, label: t(`type.${value}`) }))}
      onChange={(type) => {
        if (!type) return;
        const added = addQuestion(form, step, type, t('list.newQuestion'));
        onChange(added.form);
        onChoose(added.id);
      }}
    />
  );
}
