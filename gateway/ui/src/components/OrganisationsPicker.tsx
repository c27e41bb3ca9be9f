import { useQuery } from '@tanstack/react-query';
import { organisationsQuery, type Schemas } from '@/api/queries';
import { nameOf } from '@/lib/nameOf';
import { Check } from './Check';
import { Field } from './Field';
import classes from './OrganisationsPicker.module.css';
import { useSearch } from './useSearch';

type Named = Schemas['Named'];

interface Props {
  id: string;
  /** Of the box that looks for them, and of the list below it. */
  label: string;
  listLabel: string;
  value: readonly Named[];
  error?: string;
  onChange: (organisations: Named[]) => void;
}

/** Several customers, for agents: those that are chosen first, and below them those whose names have what is typed. */
export function OrganisationsPicker({ id, label, listLabel, value, error, onChange }: Props) {
  const [wanted, search] = useSearch(undefined);
  const { data } = useQuery(organisationsQuery(wanted));
  const ids = new Set(value.map((one) => one.id));
  const others = (data?.items ?? []).filter((one) => !ids.has(one.id));
  return (
    <div>
      <Field id={id} label={label} error={error}>
        <input
          id={id}
          type="search"
          autoComplete="off"
          onChange={(event) => search(event.currentTarget.value)}
          // It would send the form around it, in the middle of choosing.
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
      </Field>
      <ul className={classes.organisations} aria-label={listLabel}>
        {value.map((one) => (
          <li key={one.id}>
            <Check
              label={nameOf(one)}
              checked
              onChange={() => onChange(value.filter((other) => other.id !== one.id))}
            />
          </li>
        ))}
        {others.map(({ id: other, name }) => (
          <li key={other}>
            <Check label={name} checked={false} onChange={() => onChange([...value, { id: other, name }])} />
          </li>
        ))}
      </ul>
    </div>
  );
}
