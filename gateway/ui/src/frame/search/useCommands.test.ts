import { expect, it } from 'vitest';
import { fits } from './useCommands';

it('takes a command by the beginnings of its words, in any order', () => {
  expect(fits('Set the status to In progress', 'prog stat')).toBe(true);
  expect(fits('Assign to me', 'sign')).toBe(false);
  expect(fits('Go to Service levels', 'levels')).toBe(true);
  expect(fits('Assign to me', 'assign you')).toBe(false);
});
