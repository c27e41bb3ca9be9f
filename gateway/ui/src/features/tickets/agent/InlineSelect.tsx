import { useRef, useState } from 'react';
import { onMac } from '@/lib/onMac';
import classes from './InlineSelect.module.css';

interface Props<T extends string> {
  /** So that a key can bring the focus there. */
  id?: string;
  label: string;
  value: T;
  options: { value: T; label: string }[];
  busy: boolean;
  onChange: (value: T) => void;
}

/** Keys that change a closed list at each press. On a Mac the arrows open it first. */
const steps = ({ key, altKey }: { key: string; altKey: boolean }) =>
  /^(Home|End|Page(Up|Down)|[^ ])$/.test(key) || (key.startsWith('Arrow') && !altKey && !onMac);

/**
 * A fact that is changed where it stands. The choice shows at once; a refusal puts the old one back. What keys go through
 * on the way is no choice yet: it becomes one with Enter or when the focus leaves, and Escape takes it back.
 */
export function InlineSelect<T extends string>({ id, label, value, options, busy, onChange }: Props<T>) {
  const [reached, setReached] = useState<T>();
  const stepping = useRef(false);
  const choose = (chosen: T | undefined) => {
    setReached(undefined);
    if (chosen !== undefined && chosen !== value && !busy) onChange(chosen);
  };
  return (
    <select
      id={id}
      className={classes.select}
      aria-label={label}
      aria-busy={busy}
      value={reached ?? value}
      onPointerDown={() => {
        stepping.current = false;
      }}
      onKeyDown={(event) => {
        stepping.current = steps(event);
        if (reached === undefined || !['Enter', 'Escape'].includes(event.key)) return;
        // Neither does Enter open the list again, nor Escape leave the field.
        event.preventDefault();
        choose(event.key === 'Enter' ? reached : undefined);
      }}
      onBlur={() => choose(reached)}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.currentTarget.value)?.value;
        if (stepping.current) setReached(chosen);
        else choose(chosen);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
