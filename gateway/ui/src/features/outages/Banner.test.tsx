import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import './words/outages';
import { show } from '@/test/render';
import { Banner } from './Banner';
import type { OutageRow } from './model';
import { currentOutagesQuery } from './queries';

afterEach(() => sessionStorage.clear());

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

const outage = (
  starts: number,
  ends: number | null,
  version = 1,
  state: OutageRow['state'] = 'on',
): OutageRow => ({
  id: `o${starts}`,
  number: 100 + version,
  title: 'Mail is down',
  kind: 'downtime',
  state,
  services: ['Email'],
  everybody: true,
  organisations: [],
  startsAt: inMinutes(starts),
  endsAt: ends === null ? undefined : inMinutes(ends),
  updatedAt: inMinutes(starts),
  version,
});

const banner = (...items: OutageRow[]) =>
  show(<Banner />, (queries) =>
    queries.setQueryData(currentOutagesQuery().queryKey, { items, page: 1, size: 100, total: items.length }),
  );

test('stands there while something is out, and neither before nor after', async () => {
  await banner(outage(5, 60, 1, 'planned'), outage(-60, -1), outage(-60, 60, 1, 'cancelled'));
  expect(screen.queryByText(/Not working/)).not.toBeInTheDocument();
});

test('comes when what was planned begins', async () => {
  await banner(outage(-1, 60, 1, 'planned'));
  expect(screen.getByText('Not working: Email')).toBeVisible();
});

test('is there as soon as it is told, though the clock of the page has not moved since it began', async () => {
  await banner(outage(0.4, 60));
  expect(screen.getByText('Not working: Email')).toBeVisible();
});

test('says what is out and how much more', async () => {
  await banner(outage(-60, null), outage(-30, 30));
  expect(screen.getByText('Not working: Email')).toBeVisible();
  expect(screen.getByRole('link', { name: 'and one more' })).toHaveAttribute('href', '/outages');
});

test('hidden, it comes back when there is news', async () => {
  const { unmount } = await banner(outage(-60, null));
  await userEvent.click(screen.getByRole('button', { name: 'Hide' }));
  expect(screen.queryByText(/Not working/)).not.toBeInTheDocument();
  unmount();
  await banner(outage(-60, null, 2));
  expect(screen.getByText('Not working: Email')).toBeVisible();
});
