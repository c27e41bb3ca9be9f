import { Chip } from '@/components/Chip';
import classes from './ServiceLevelsPage.module.css';

interface Props<T> {
  label: string;
  items: T[];
  name: (item: T) => string;
  onChange: (items: T[]) => void;
}

/** What was chosen so far, each to be taken out again. */
export function Chosen<T extends { id: string }>({ label, items, name, onChange }: Props<T>) {
  if (items.length === 0) return null;
  return (
    <ul className={classes.chosen} aria-label={label}>
      {items.map((one) => (
        <li key={one.id}>
          <Chip text={name(one)} onRemove={() => onChange(items.filter((other) => other.id !== one.id))} />
        </li>
      ))}
    </ul>
  );
}

/** With one more, or with it once. */
export const withOne = <T extends { id: string }>(items: T[], one: T) => [
  ...items.filter((other) => other.id !== one.id),
  one,
];
