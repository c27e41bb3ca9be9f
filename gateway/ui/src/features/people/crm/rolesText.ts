import { contactRoles, type ContactRole } from '@/features/people/model';

/** Roles by values as lines of text, and back; what is no role is left out. */
export const textOf = (roles: readonly { value: string; roles: readonly string[] }[]) =>
  roles.map(({ value, roles: held }) => `${value} = ${held.join(', ')}`).join('\n');

export const rolesOf = (text: string): { value: string; roles: ContactRole[] }[] =>
  text
    .split('\n')
    .map((line) => line.split('='))
    .filter(([value, held]) => value?.trim() && held)
    .map(([value = '', held = '']) => ({
      value: value.trim(),
      roles: contactRoles.filter((role) =>
        held
          .split(',')
          .map((word) => word.trim().toLowerCase())
          .includes(role),
      ),
    }));
