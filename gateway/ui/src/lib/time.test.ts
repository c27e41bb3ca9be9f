import { expect, it } from 'vitest';
import { exactTime, relativeTime } from './time';

const now = new Date('2026-11-21T12:00:00Z');
const said = (at: string) => relativeTime(new Date(at), now, 'en-GB', 'just now');

it.each([
  ['2026-11-21T11:59:30Z', 'just now'],
  ['2026-11-21T11:59:00Z', '1 minute ago'],
  ['2026-11-21T11:00:01Z', '59 minutes ago'],
  ['2026-11-21T09:00:00Z', '3 hours ago'],
  ['2026-11-20T11:00:00Z', 'yesterday'],
  ['2026-11-16T12:00:00Z', '5 days ago'],
  ['2026-11-10T12:00:00Z', '1 week ago'],
  ['2025-06-01T12:00:00Z', '1 year ago'],
  ['2026-11-23T12:00:00Z', 'in 2 days'],
])('%s is %s', (at, expected) => expect(said(at)).toBe(expected));

it('counts days as the calendar does', () => {
  const saturday = new Date('2026-11-21T10:00:00Z');
  const days = (now: Date) => relativeTime(saturday, now, 'en-GB', 'just now');
  expect(days(new Date('2026-11-22T11:00:00Z'))).toBe('yesterday');
  expect(days(new Date('2026-11-23T09:00:00Z'))).toBe('2 days ago');
});

it('takes a clock that runs a little ahead as now', () => {
  expect(said('2026-11-21T12:00:20Z')).toBe('just now');
});

it('says the exact time in full', () => {
  expect(exactTime(new Date('2026-11-21T12:00:00Z'), 'en-GB')).toMatch(/Saturday,? 21 November 2026/);
});
