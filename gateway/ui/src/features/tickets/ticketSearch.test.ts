import { expect, it } from 'vitest';
import { ticketsSearch } from './ticketSearch';

it('reads what the list is narrowed to from its address', () => {
  expect(ticketsSearch({ active: 'false', needsReply: 'true' })).toEqual({ active: false, needsReply: true });
});

it.each([{}, { active: 'true', resolved: 'yes', needsReply: 'false' }, { needsReply: '' }])(
  'shows all of it when nothing is said, or nothing that makes sense: %o',
  (raw) => expect(ticketsSearch(raw)).toEqual({}),
);
