import { afterEach, expect, it } from 'vitest';
import { clockAt, dayAt, keepTimesOf, momentWhen } from './zone';
import { exactTime, relativeTime } from './time';

afterEach(() => keepTimesOf(undefined));

it('every time stands in the zone of the provider', () => {
  const at = new Date('2026-11-21T23:30:00Z');
  keepTimesOf('America/New_York');
  expect([clockAt(at), dayAt(at), exactTime(at, 'en-GB')]).toEqual([
    '2026-11-21T18:30:00',
    '2026-11-21',
    expect.stringContaining('18:30'),
  ]);
  keepTimesOf('Europe/Berlin');
  expect([dayAt(at), exactTime(at, 'de')]).toEqual(['2026-11-22', expect.stringContaining('00:30')]);
});

it('days begin there', () => {
  keepTimesOf('Asia/Tokyo');
  const said = (now: string) => relativeTime(new Date('2026-11-20T14:00:00Z'), new Date(now), 'en-GB', '');
  expect(said('2026-11-21T15:30:00Z')).toBe('2 days ago');
});

it('what is typed is meant there', () => {
  keepTimesOf('Europe/London');
  expect(
    ['2026-11-21T21:34', '2026-07-01T12:00', '2026-03-29T01:30'].map((clock) =>
      momentWhen(clock).toISOString(),
    ),
  ).toEqual(['2026-11-21T21:34:00.000Z', '2026-07-01T11:00:00.000Z', '2026-03-29T01:30:00.000Z']);
  keepTimesOf('America/New_York');
  expect(momentWhen('2026-11-21T23:59:59.999').toISOString()).toBe('2026-11-22T04:59:59.999Z');
});

it('a zone that the browser does not know is no reason to show nothing', () => {
  keepTimesOf('Mars/Olympus');
  expect(dayAt(new Date('2026-11-21T12:00:00Z'))).toBe('2026-11-21');
});
