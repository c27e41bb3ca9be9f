import { useId, type ReactNode } from 'react';
import classes from './Check.module.css';

interface Props {
  label: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A tick box with its word. The browser's own, in our colour. */
export function Check({ label, checked, onChange }: Props) {
  const id = useId();
  return (
    <label className={classes.check} htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}
