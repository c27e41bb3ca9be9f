import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import '@/features/tickets/words/queue';
import '@/features/tickets/words/ticket';
import { commands } from '@/features/tickets/commands';
import type { Ticket } from '@/features/tickets/model';
import { show } from '@/test/render';
import { ResolveDialog } from './ResolveDialog';

const resolve = vi.spyOn(commands, 'resolve').mockResolvedValue({} as never);
const ticket = { id: 't1', number: 10042, version: 1 } as Ticket;
const kept = 'porchlight.draft.p1.ticket.t1.resolution';

it('begins in the text, finds what was written before, and forgets it once it is sent', async () => {
  localStorage.setItem(kept, JSON.stringify({ at: Date.now(), value: '<p>New toner</p>' }));
  const closed = vi.fn();
  await show(<ResolveDialog ticket={ticket} onClose={closed} />);
  const text = await screen.findByRole('textbox', { name: 'What was done' });
  expect(text).toHaveTextContent('New toner');
  await waitFor(() => expect(text).toHaveFocus());
  await userEvent.click(screen.getByRole('button', { name: 'Resolve ticket' }));
  await waitFor(() => expect(closed).toHaveBeenCalled());
  expect(resolve).toHaveBeenCalledWith('t1', '<p>New toner</p>', 1);
  expect(localStorage.getItem(kept)).toBeNull();
});
