import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import '@/features/tickets/words/ticket';
import type { Ticket } from '@/features/tickets/model';
import { show } from '@/test/render';
import { TicketView } from './TicketView';

const resolved = {
  id: 't1',
  number: 10042,
  version: 3,
  summary: 'Printer',
  status: 'resolved',
  priority: 'low',
  organisation: { id: 'o1', name: 'Harbour Dental' },
  requester: { id: 'p1', name: 'Priya Shah' },
  assignee: null,
  followers: [],
  attachments: [],
  timeline: [],
  openedAt: '2026-11-21T09:00:00Z',
  updatedAt: '2026-11-21T09:00:00Z',
  allowed: { comment: false },
} as unknown as Ticket;

it('keeps in sight what was being written when the ticket was resolved, as it was written', async () => {
  const unsent = { at: Date.now(), value: '<p>R&amp;D has it too</p><p>And the yard</p>' };
  localStorage.setItem('porchlight.draft.p1.ticket.t1.comment', JSON.stringify(unsent));
  await show(<TicketView ticket={resolved} />);
  expect(screen.getByText('R&D has it too')).toBeVisible();
  expect(screen.getByText('And the yard')).toBeVisible();
});
