import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import '@/features/tickets/words/ticket';
import { show } from '@/test/render';
import { commands } from '@/features/tickets/commands';
import { Followers } from './Followers';
import type { Ticket } from '@/features/tickets/model';

vi.mock('@/api/client', async (original) => ({
  ...(await original<object>()),
  api: { GET: async () => ({ data: [{ id: 'c1', name: 'Ruth Adeyemi' }] }) },
}));
vi.spyOn(commands, 'follow').mockReturnValue(new Promise(() => {}));
vi.spyOn(commands, 'unfollow').mockReturnValue(new Promise(() => {}));

const ticket = {
  id: 't1',
  requester: { id: 'p1', name: 'Priya Shah' },
  organisation: { id: 'o1', name: 'Harbour Dental' },
  followers: [{ id: 'c2', name: 'Sam Whitlock' }],
  allowed: { follow: true },
} as unknown as Ticket;
const button = () => screen.findByRole('button', { name: 'Add a follower' });

it('has the focus on its button when somebody was added', async () => {
  await show(<Followers ticket={ticket} />);
  await userEvent.click(await button());
  await userEvent.click(screen.getByRole('combobox', { name: 'Add a follower' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Ruth Adeyemi' }));
  expect(await screen.findByText('Ruth Adeyemi')).toBeVisible();
  expect(await button()).toHaveFocus();
});

it('has the focus on its button when the last one was removed', async () => {
  await show(<Followers ticket={ticket} />);
  await userEvent.click(screen.getByRole('button', { name: 'Remove Sam Whitlock from the followers' }));
  await waitFor(() => expect(screen.queryByText('Sam Whitlock')).not.toBeInTheDocument());
  expect(await button()).toHaveFocus();
});
