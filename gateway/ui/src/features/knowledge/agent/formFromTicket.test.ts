import { expect, it } from 'vitest';
import { formFromTicket } from './formFromTicket';
import type { Ticket } from '@/features/tickets/forOthers/tickets';

const agent = { id: 'a1', name: 'Amelia Reid', kind: 'agent' };
const contact = { id: 'c1', name: 'Sam Whitlock', kind: 'contact' };
const entry = (kind: string, actor: object, text: string, internal = false) => ({
  id: text,
  kind,
  at: '2026-11-21T12:00:00Z',
  actor,
  internal,
  text,
});
const ticket = (...timeline: object[]) =>
  ({ summary: 'Printer stops', details: '<p>Half-way.</p>', timeline }) as Pick<
    Ticket,
    'summary' | 'details' | 'timeline'
  >;
const headings = { problem: 'What happens', help: 'What helps' };

it('begins with what was asked and what the team answered last', () => {
  const { title, markdown } = formFromTicket(
    ticket(
      entry('comment', agent, '<p>Try this.</p>'),
      entry('resolved', agent, '<p>The <strong>fuser</strong> was replaced.</p>'),
      entry('comment', contact, '<p>Thanks!</p>'),
      entry('internal-note', agent, '<p>Warranty was over.</p>', true),
    ),
    headings,
  );
  expect(title).toBe('Printer stops');
  expect(markdown).toBe('## What happens\n\nHalf-way.\n\n## What helps\n\nThe **fuser** was replaced.');
});

it('leaves room where nothing was answered', () => {
  expect(formFromTicket(ticket(), headings).markdown).toBe('## What happens\n\nHalf-way.\n\n## What helps');
});
