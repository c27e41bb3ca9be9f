import { expect, it } from 'vitest';
import { Positions } from './positions';

it('prefers the position of the very thing that is read', () => {
  const positions = new Positions();
  positions.rememberHeader('http://p/api/tickets/a/comments', 'a@3.x');
  positions.rememberHeader('http://p/api/tickets/b/comments', 'b@7.y');
  expect(positions.headerFor('http://p/api/tickets/a')).toBe('a@3.x');
  expect(positions.headerFor('http://p/api/tickets?page=1')).toBe('b@7.y');
});

it('never goes back', () => {
  const positions = new Positions();
  positions.remember('tickets', 'a@10.x');
  positions.remember('tickets', 'a@4.y');
  expect(positions.headerFor('/api/tickets/a')).toBe('a@10.x');
});

it('forgets after some seconds', () => {
  let now = 0;
  const positions = new Positions(() => now);
  positions.remember('tickets', 'a@1.x');
  now = 60_000;
  expect(positions.headerFor('/api/tickets/a')).toBeUndefined();
});

it.each([null, '', 'a', '@3', 'a@x'])('ignores what is not a position: %s', (header) => {
  const positions = new Positions();
  positions.rememberHeader('/api/tickets', header);
  expect(positions.headerFor('/api/tickets')).toBeUndefined();
});
