import { expect, it } from 'vitest';
import { mentioned } from './mentioned';

const team = [
  { id: 'a', name: 'Terry' },
  { id: 'b', name: 'Terry Miles' },
  { id: 'c', name: 'Jo Ash' },
];

it('finds who is called by name', () => {
  expect(mentioned('<p>@terry miles, can you and @Jo Ash look?</p>', team)).toEqual(['b', 'c']);
  expect(mentioned('<p>@Terry</p>', team)).toEqual(['a']);
  expect(mentioned('<p>Terry Miles said no</p>', team)).toEqual([]);
});
