import classes from './InlineSelect.module.css';

interface Props<T extends string> {
  label: string;
  value: T;
  options: { value: T; label: string }[];
  busy: boolean;
  onChange: (value: T) => void;
}

/** A fact that is changed where it stands. The choice shows at once; a refusal puts the old one back. */
export function InlineSelect<T extends string>({ label, value, options, busy, onChange }: Props<T>) {
  return (
    <select
      className={classes.select}
      aria-label={label}
      aria-busy={busy}
      value={value}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.currentTarget.value);
        if (chosen && !busy) onChange(chosen.value);
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
