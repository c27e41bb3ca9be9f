import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import '@/features/tickets/words/ticket';
import { show } from '@/test/render';
import { commands } from '@/features/tickets/commands';
import type { Ticket } from '@/features/tickets/model';
import { ReopenDialog } from './ReopenDialog';

const reopen = vi.spyOn(commands, 'reopen').mockResolvedValue({} as never);
const ticket = { id: 't1', number: 10042 } as Ticket;
const kept = 'porchlight.draft.p1.ticket.t1.reopening';

it('begins in the text, finds what was written before, and forgets it once it is sent', async () => {
  localStorage.setItem(kept, JSON.stringify({ at: Date.now(), value: '<p>Still grey</p>' }));
  const closed = vi.fn();
  await show(<ReopenDialog ticket={ticket} onClose={closed} />);
  const reason = await screen.findByRole('textbox', { name: /still wrong/ });
  expect(reason).toHaveTextContent('Still grey');
  await waitFor(() => expect(reason).toHaveFocus());
  await userEvent.click(screen.getByRole('button', { name: 'Re-open ticket' }));
  await waitFor(() => expect(closed).toHaveBeenCalled());
  expect(reopen).toHaveBeenCalledWith('t1', '<p>Still grey</p>');
  expect(localStorage.getItem(kept)).toBeNull();
});
