import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Check } from '@/components/Check';
import { Field } from '@/components/Field';
import { IconButton } from '@/components/IconButton';
import type { Question } from '@/features/catalogue/forOthers/form/model';
import { ConditionFields } from './ConditionFields';
import { newId } from './formEdits';
import classes from './Editor.module.css';

interface Props {
  question: Question;
  others: readonly Question[];
  /** Whoever has just added it writes its words first. */
  isNew?: boolean;
  onChange: (question: Question) => void;
}

/** Everything there is to say of a question. Its id stays, so other words change no condition. */
export function QuestionEditor({ question, others, isNew = false, onChange }: Props) {
  const { t } = useTranslation('editor');
  useEffect(() => {
    const words = document.getElementById('edit-label');
    if (isNew && words instanceof HTMLInputElement) words.select();
  }, [isNew]);
  const { type } = question;
  const set = (by: Partial<Question>) => onChange({ ...question, ...by });
  const line = (name: 'label' | 'help' | 'min' | 'max' | 'currency', help?: string) => (
    <Field id={`edit-${name}`} label={t(`field.${name}`)} help={help}>
      <input
        id={`edit-${name}`}
        type="text"
        autoComplete="off"
        aria-describedby={help ? `edit-${name}-help` : undefined}
        value={question[name] ?? ''}
        onChange={({ currentTarget: { value } }) =>
          set({ [name]: name === 'label' ? value : value || undefined })
        }
      />
    </Field>
  );
  const bounded = ['text', 'long-text', 'number', 'money', 'date'].includes(type);
  const boundHelp =
    type === 'date' ? t('field.boundDay') : type === 'money' ? t('field.boundAmount') : undefined;
  return (
    <div className={classes.fields}>
      {line('label')}
      {line('help')}
      <Check
        label={t('field.required')}
        checked={question.required}
        onChange={(required) => set({ required })}
      />
      {['person', 'asset', 'file'].includes(type) && (
        <Check label={t('field.many')} checked={question.many} onChange={(many) => set({ many })} />
      )}
      {(type === 'choice' || type === 'several') && <Options question={question} onChange={onChange} />}
      {type === 'money' && line('currency')}
      {bounded && (
        <div className={classes.pair}>
          {line('min', boundHelp)}
          {line('max', boundHelp)}
        </div>
      )}
      <ConditionFields
        key={question.id}
        question={question}
        others={others}
        onChange={(shownWhen) => set({ shownWhen })}
      />
    </div>
  );
}

function Options({ question, onChange }: Omit<Props, 'others' | 'isNew'>) {
  const { t } = useTranslation('editor');
  const { options } = question;
  const set = (next: Question['options']) => onChange({ ...question, options: next });
  return (
    <fieldset className={classes.conditions}>
      <legend>{t('option.title')}</legend>
      {options.map((option, at) => (
        <div key={option.id} className={classes.option}>
          <Field id={`option-${option.id}`} label={t('option.number', { number: at + 1 })}>
            <input
              id={`option-${option.id}`}
              type="text"
              autoComplete="off"
              value={option.label}
              onChange={(event) => set(options.with(at, { ...option, label: event.currentTarget.value }))}
            />
          </Field>
          <IconButton
            label={t('option.remove', { number: at + 1 })}
            onClick={() => {
              const gone = question.default?.includes(option.id);
              onChange({
                ...question,
                options: options.toSpliced(at, 1),
                default: gone ? [] : question.default,
              });
            }}
          >
            <IconTrash size={18} aria-hidden />
          </IconButton>
        </div>
      ))}
      <div>
        <Button
          variant="subtle"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() =>
            set([
              ...options,
              {
                id: newId(
                  'option',
                  options.map(({ id }) => id),
                ),
                label: t('option.new'),
              },
            ])
          }
        >
          {t('option.add')}
        </Button>
      </div>
    </fieldset>
  );
}
