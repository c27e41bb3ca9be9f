import { Field } from './Field';
import { fieldProps } from './fieldProps';
import type { ReactNode } from 'react';

interface Props<T extends string> {
  id: string;
  label: string;
  required?: boolean;
  help?: ReactNode;
  error?: ReactNode;
  value: T | null;
  options: { value: T; label: string }[];
  /** The words while nothing is chosen; without them the first option is always chosen. */
  placeholder?: string;
  disabled?: boolean;
  onChange: (value: T | null) => void;
  onBlur?: () => void;
}

/** One out of a few. The browser's own list: right on a phone, with a keyboard and with a screen reader. */
export function Select<T extends string>({
  value,
  options,
  placeholder,
  disabled,
  onChange,
  onBlur,
  ...field
}: Props<T>) {
  return (
    <Field {...field}>
      <select
        {...fieldProps(field)}
        value={value ?? ''}
        disabled={disabled}
        onBlur={onBlur}
        onChange={(event) =>
          onChange(options.find((option) => option.value === event.currentTarget.value)?.value ?? null)
        }
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
