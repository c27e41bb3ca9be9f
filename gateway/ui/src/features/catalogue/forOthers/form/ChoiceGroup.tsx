import { FieldError } from '@/components/FieldError';
import { Legend } from './Legend';
import type { Option } from './model';
import type { QuestionProps } from './QuestionField';
import classes from './Question.module.css';

interface Props extends QuestionProps {
  kind: 'radio' | 'checkbox';
  options: readonly Option[];
}

/** One or any of a few, all in sight. The id is the first one's, so that what leads here leads to a control. */
export function ChoiceGroup({ id, question, given, error, kind, options, onChange, onLeave }: Props) {
  const chosen = new Set(given.map(({ value }) => value));
  const choose = (option: string, ticked: boolean) => {
    if (kind === 'radio') return onChange([{ value: option }]);
    const among = options.filter((one) => (one.id === option ? ticked : chosen.has(one.id)));
    onChange(among.map((one) => ({ value: one.id })));
  };
  const describedBy = [question.help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset
      className={classes.group}
      aria-describedby={describedBy || undefined}
      aria-required={kind === 'radio' && question.required ? true : undefined}
      role={kind === 'radio' ? 'radiogroup' : undefined}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onLeave?.();
      }}
    >
      <Legend id={id} question={question} />
      {options.map((option, at) => (
        <label key={option.id} className={classes.option} htmlFor={at === 0 ? id : `${id}-${option.id}`}>
          <input
            id={at === 0 ? id : `${id}-${option.id}`}
            type={kind}
            name={id}
            checked={chosen.has(option.id)}
            aria-invalid={error ? true : undefined}
            onChange={(event) => choose(option.id, event.currentTarget.checked)}
          />
          {option.label}
        </label>
      ))}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  );
}
