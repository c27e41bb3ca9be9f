import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Field } from '@/components/Field';
import { IconButton } from '@/components/IconButton';
import { Select } from '@/components/Select';
import { minorUnitsOf, spellDecimal, typedAmount, typedDecimal } from '@/lib/decimal';
import type { Condition, Question, ShownWhen } from '@/features/catalogue/forOthers/form/model';
import { useFormWords } from '@/features/catalogue/forOthers/form/useFormWords';
import { needsValues, operatorsFor } from './formEdits';
import classes from './Editor.module.css';

interface Props {
  question: Question;
  /** What its conditions can be about. */
  others: readonly Question[];
  onChange: (shownWhen: ShownWhen | undefined) => void;
}

/** When a question is asked. */
export function ConditionFields({ question, others, onChange }: Props) {
  const { t } = useTranslation('editor');
  const { match = 'all', conditions = [] } = question.shownWhen ?? {};
  const set = (next: Condition[], how = match) =>
    onChange(next.length > 0 ? { match: how, conditions: next } : undefined);
  const [first] = others;
  return (
    <fieldset className={classes.conditions}>
      <legend>{t('condition.title')}</legend>
      {conditions.length === 0 && <p>{t('condition.always')}</p>}
      {conditions.length > 1 && (
        <Select
          id="condition-match"
          label={t('condition.match')}
          value={match}
          options={[
            { value: 'all', label: t('condition.all') },
            { value: 'any', label: t('condition.any') },
          ]}
          onChange={(how) => set(conditions, how ?? 'all')}
        />
      )}
      {conditions.map((condition, at) => (
        <OneCondition
          key={at}
          number={at}
          condition={condition}
          others={others}
          onChange={(changed) => set(conditions.with(at, changed))}
          onRemove={() => set(conditions.toSpliced(at, 1))}
        />
      ))}
      {first && (
        <div>
          <Button
            variant="subtle"
            onClick={() => set([...conditions, { question: first.id, operator: 'answered', values: [] }])}
          >
            {t('condition.add')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

interface OneProps {
  number: number;
  condition: Condition;
  others: readonly Question[];
  onChange: (condition: Condition) => void;
  onRemove: () => void;
}

function OneCondition({ number, condition, others, onChange, onRemove }: OneProps) {
  const { t } = useTranslation('editor');
  const about = others.find(({ id }) => id === condition.question);
  return (
    <div
      className={classes.condition}
      role="group"
      aria-label={t('condition.number', { number: number + 1 })}
    >
      <Select
        id={`condition-${number}-question`}
        label={t('condition.question')}
        value={condition.question}
        options={others.map(({ id, label }) => ({ value: id, label }))}
        onChange={(question) => question && onChange({ question, operator: 'answered', values: [] })}
      />
      <Select
        id={`condition-${number}-operator`}
        label={t('condition.operator')}
        value={condition.operator}
        options={operatorsFor(about?.type ?? 'text').map((value) => ({
          value,
          label: t(`operator.${value}`),
        }))}
        onChange={(operator) =>
          operator &&
          onChange({
            ...condition,
            operator,
            values: needsValues({ ...condition, operator }) ? condition.values : [],
          })
        }
      />
      {about && needsValues(condition) && (
        <Value number={number} condition={condition} about={about} onChange={onChange} />
      )}
      <IconButton label={t('condition.remove', { number: number + 1 })} onClick={onRemove}>
        <IconTrash size={18} aria-hidden />
      </IconButton>
    </div>
  );
}

interface ValueProps extends Pick<OneProps, 'number' | 'condition' | 'onChange'> {
  about: Question;
}

function Value({ number, condition, about, onChange }: ValueProps) {
  const { t } = useTranslation('editor');
  const words = useFormWords();
  const id = `condition-${number}-value`;
  const [value = ''] = condition.values;
  const options =
    about.type === 'yes-no'
      ? [
          { value: 'yes', label: words.yes },
          { value: 'no', label: words.no },
        ]
      : about.options.map((option) => ({ value: option.id, label: option.label }));
  if (options.length > 0)
    return (
      <Select
        id={id}
        label={t('condition.value')}
        placeholder={words.choose}
        value={condition.values[0] ?? null}
        options={options}
        onChange={(chosen) => onChange({ ...condition, values: chosen ? [chosen] : [] })}
      />
    );
  const currency = about.currency ?? 'GBP';
  const spell = (typed: string) =>
    about.type === 'money'
      ? minorUnitsOf(typed, currency)
      : about.type === 'date'
        ? typed
        : spellDecimal(typed);
  return (
    <Field id={id} label={t('condition.value')}>
      <input
        id={id}
        key={about.id}
        type={about.type === 'date' ? 'date' : 'text'}
        inputMode="decimal"
        defaultValue={
          about.type === 'money' && value
            ? typedAmount(value, currency)
            : about.type === 'number'
              ? typedDecimal(value)
              : value
        }
        onChange={(event) => {
          const spelt = spell(event.currentTarget.value);
          onChange({ ...condition, values: spelt ? [spelt] : [] });
        }}
      />
    </Field>
  );
}
