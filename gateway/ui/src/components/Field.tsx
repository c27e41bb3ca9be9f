import type { ReactNode } from 'react';
import { FieldError } from './FieldError';
import classes from './Field.module.css';

interface Props {
  /** Of the control inside; its help and error are `${id}-help` and `${id}-error`. */
  id: string;
  label: string;
  required?: boolean;
  help?: ReactNode;
  error?: ReactNode;
  children: ReactNode;
}

/** A control with its label above, its help under the label, and what is wrong with it. */
export function Field({ id, label, required, help, error, children }: Props) {
  return (
    <div className={classes.field} data-error={error ? true : undefined}>
      <label htmlFor={id} className={classes.label}>
        {label}
        {required && <span aria-hidden> *</span>}
      </label>
      {help && (
        <p id={`${id}-help`} className={classes.help}>
          {help}
        </p>
      )}
      {children}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}
