import { expect, it } from 'vitest';
import { rolesOf, textOf } from './rolesText';

it('reads what it writes', () => {
  const roles = [
    { value: '100', roles: ['primary-service-contact', 'approver'] },
    { value: 'boss', roles: ['user'] },
  ];
  expect(rolesOf(textOf(roles))).toEqual(roles);
});

it('leaves out lines without a value, and words that are no role', () => {
  expect(rolesOf('= user\nnothing\n7 = King, USER')).toEqual([{ value: '7', roles: ['user'] }]);
});
