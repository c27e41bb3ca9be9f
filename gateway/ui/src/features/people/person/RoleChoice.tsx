import { useId } from 'react';
import { FieldError } from '@/components/FieldError';
import { Check } from '@/components/Check';
import classes from './Person.module.css';

interface Props<Role extends string> {
  legend: string;
  roles: readonly Role[];
  word: (role: Role) => string;
  chosen: readonly Role[];
  error?: string;
  onChange: (roles: Role[]) => void;
}

/** Which roles somebody has, in the order in which they are offered. */
export function RoleChoice<Role extends string>({
  legend,
  roles,
  word,
  chosen,
  error,
  onChange,
}: Props<Role>) {
  const id = useId();
  return (
    <fieldset className={classes.choice} aria-describedby={error ? id : undefined}>
      <legend>{legend}</legend>
      {roles.map((role) => (
        <Check
          key={role}
          label={word(role)}
          checked={chosen.includes(role)}
          onChange={(on) => onChange(roles.filter((one) => (one === role ? on : chosen.includes(one))))}
        />
      ))}
      {error && <FieldError id={id}>{error}</FieldError>}
    </fieldset>
  );
}
