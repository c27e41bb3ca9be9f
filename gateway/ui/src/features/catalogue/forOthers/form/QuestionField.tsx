import { Field } from '@/components/Field';
import { fieldProps } from '@/components/fieldProps';
import { Select } from '@/components/Select';
import { AssetQuestion } from './AssetQuestion';
import { ChoiceGroup } from './ChoiceGroup';
import { FileQuestion } from './FileQuestion';
import type { Given, Question } from './model';
import { PersonQuestion } from './PersonQuestion';
import { useFormWords } from './useFormWords';

export interface QuestionProps {
  /** Of its control, to which a summary of errors leads. */
  id: string;
  question: Question;
  given: readonly Given[];
  error?: string;
  /** For agents: whose people and assets there are to choose from. */
  organisationId?: string;
  onChange: (given: Given[]) => void;
  onLeave?: () => void;
}

/** More than that in sight at once is a list to be opened. */
const IN_SIGHT = 5;

/** A question with the control that its type wants. */
export function QuestionField(props: QuestionProps) {
  const { question } = props;
  switch (question.type) {
    case 'yes-no':
      return <YesNo {...props} />;
    case 'choice':
      return question.required && question.options.length <= IN_SIGHT ? (
        <ChoiceGroup {...props} kind="radio" options={question.options} />
      ) : (
        <OneOfMany {...props} />
      );
    case 'several':
      return <ChoiceGroup {...props} kind="checkbox" options={question.options} />;
    case 'person':
      return <PersonQuestion {...props} />;
    case 'asset':
      return <AssetQuestion {...props} />;
    case 'file':
      return <FileQuestion {...props} />;
    default:
      return <Written {...props} />;
  }
}

function YesNo(props: QuestionProps) {
  const words = useFormWords();
  return (
    <ChoiceGroup
      {...props}
      kind="radio"
      options={[
        { id: 'yes', label: words.yes },
        { id: 'no', label: words.no },
      ]}
    />
  );
}

function OneOfMany({ id, question, given, error, onChange, onLeave }: QuestionProps) {
  const words = useFormWords();
  return (
    <Select
      id={id}
      label={question.label}
      help={question.help}
      required={question.required}
      error={error}
      placeholder={words.choose}
      value={given[0]?.value ?? null}
      options={question.options.map((option) => ({ value: option.id, label: option.label }))}
      onChange={(value) => onChange(value ? [{ value }] : [])}
      onBlur={onLeave}
    />
  );
}

/** What is typed: a line, several, a number, an amount or a day. */
function Written({ id, question, given, error, onChange, onLeave }: QuestionProps) {
  const { type, label, required, currency } = question;
  const help = type === 'money' ? [question.help, currency].filter(Boolean).join(' · ') : question.help;
  const about = { id, required, help, error };
  const control = {
    ...fieldProps(about),
    value: given[0]?.value ?? '',
    onBlur: onLeave,
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => onChange([{ value }]),
  };
  return (
    <Field {...about} label={label}>
      {type === 'long-text' ? (
        <textarea {...control} rows={4} dir="auto" />
      ) : (
        <input
          {...control}
          type={type === 'date' ? 'date' : 'text'}
          inputMode={type === 'number' || type === 'money' ? 'decimal' : undefined}
          autoComplete="off"
          dir={type === 'text' ? 'auto' : undefined}
        />
      )}
    </Field>
  );
}
