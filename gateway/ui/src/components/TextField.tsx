import { useId } from 'react';
import { Field } from './Field';
import { fieldProps } from './fieldProps';

interface Props {
  /** Left out, one is made up. */
  id?: string;
  label: string;
  type?: 'text' | 'date' | 'number' | 'email' | 'tel' | 'url';
  maxLength?: number;
  required?: boolean;
  help?: string;
  error?: string;
  value: string;
  onChange: (value: string) => void;
}

/** One line, a day, a number or an address. */
export function TextField({ id: given, label, type = 'text', maxLength, value, onChange, ...said }: Props) {
  const made = useId();
  const about = { id: given ?? made, ...said };
  return (
    <Field {...about} label={label}>
      <input
        {...fieldProps(about)}
        type={type}
        maxLength={maxLength}
        min={type === 'number' ? 0 : undefined}
        step={type === 'number' ? 'any' : undefined}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}
