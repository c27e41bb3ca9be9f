import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { keys } from '@/api/queries';
import { switchShortcuts } from '@/lib/shortcutsSwitch';
import { session, show } from '@/test/render';
import { useGoTo } from './useGoTo';

function Page() {
  useGoTo();
  return <input aria-label="Text" />;
}

const agent = { ...session, user: { ...session.user, kind: 'agent' as const, roles: ['technician'] } };

const at = (known: object) => show(<Page />, (queries) => queries.setQueryData(keys.session, known));

beforeEach(() => {
  act(() => switchShortcuts(true));
});

it.each([
  ['gq', '/agent/tickets'],
  ['c', '/agent/tickets/new'],
])('%s leads to %s', async (letters, path) => {
  const { router } = await at(agent);
  await userEvent.keyboard(letters);
  await waitFor(() => expect(router.history.location.pathname).toBe(path));
});

it('keeps the letter after g from the page, also where it leads nowhere', async () => {
  const { router } = await at(agent);
  const go = vi.spyOn(router, 'navigate');
  const heard = vi.fn((event: KeyboardEvent) => event.defaultPrevented);
  document.addEventListener('keydown', heard);
  await userEvent.keyboard('gz');
  document.removeEventListener('keydown', heard);
  expect(heard.mock.results.map(({ value }) => value)).toEqual([true, true]);
  expect(go).not.toHaveBeenCalled();
});

it('leaves letters to whoever types, and to those who have turned them off', async () => {
  const { router } = await at(agent);
  const go = vi.spyOn(router, 'navigate');
  await userEvent.type(screen.getByRole('textbox'), 'gq');
  expect(screen.getByRole('textbox')).toHaveValue('gq');
  act(() => switchShortcuts(false));
  await userEvent.click(document.body);
  await userEvent.keyboard('gqc');
  expect(go).not.toHaveBeenCalled();
});

it('is for agents', async () => {
  const { router } = await at(session);
  const go = vi.spyOn(router, 'navigate');
  await userEvent.keyboard('gqghc');
  expect(go).not.toHaveBeenCalled();
});
