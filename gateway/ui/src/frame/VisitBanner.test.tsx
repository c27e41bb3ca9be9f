import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { keys } from '@/api/queries';
import { session, show } from '@/test/render';
import { VisitBanner } from './VisitBanner';

const { back } = vi.hoisted(() => ({ back: vi.fn(() => Promise.resolve()) }));
vi.mock('@/api/standing', () => ({ standing: { back } }));

const until = (from: number) => ({
  agent: 'Terry Technician',
  until: new Date(Date.now() + from).toISOString(),
});

it('says who one is, and one click restores', async () => {
  await show(<VisitBanner />, (queries) =>
    queries.setQueryData(keys.session, { ...session, visit: until(60_000) }),
  );
  expect(screen.getByText(/You are currently logged in as Priya Shah\./)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Click here to switch back to your account.' }));
  expect(back).toHaveBeenCalledExactlyOnceWith('/agent/people/p1');
});

it('says when the time is over', async () => {
  await show(<VisitBanner />, (queries) =>
    queries.setQueryData(keys.session, { ...session, visit: until(-1) }),
  );
  expect(screen.getByText(/Your time as Priya Shah is over\./)).toBeVisible();
});

it('is not there for who is there themselves', async () => {
  await show(<VisitBanner />);
  expect(screen.queryByRole('button')).toBeNull();
});
