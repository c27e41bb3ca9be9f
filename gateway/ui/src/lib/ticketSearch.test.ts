import { expect, it } from 'vitest';
import { ticketSort } from './ticketSearch';

it('sorts by what the server sorts by, the last change first if nothing else makes sense', () => {
  expect(ticketSort('number')).toBe('number');
  expect(ticketSort('-assignee')).toBe('-assignee');
  expect(ticketSort(undefined)).toBe('-updatedAt');
  expect(ticketSort('colour')).toBe('-updatedAt');
});
