import { useId } from 'react';
import { Field } from './Field';
import { fieldProps } from './fieldProps';

interface Props {
  /** Left out, one is made up. */
  id?: string;
  label: string;
  type?: 'text' | 'date' | 'number' | 'email' | 'tel' | 'url';
  /** The keyboard that a phone shows. */
  inputMode?: 'decimal' | 'numeric';
  /** More than one: a field for several lines. */
  rows?: number;
  maxLength?: number;
  required?: boolean;
  help?: string;
  error?: string;
  value: string;
  onChange: (value: string) => void;
}

/** One line or several, a day, a number or an address. */
export function TextField({
  id: given,
  label,
  type = 'text',
  inputMode,
  rows = 1,
  maxLength,
  value,
  onChange,
  ...said
}: Props) {
  const made = useId();
  const about = { id: given ?? made, ...said };
  const field = { ...fieldProps(about), maxLength, value };
  return (
    <Field {...about} label={label}>
      {rows > 1 ? (
        <textarea {...field} rows={rows} onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <input
          {...field}
          type={type}
          inputMode={inputMode}
          min={type === 'number' ? 0 : undefined}
          step={type === 'number' ? 'any' : undefined}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
