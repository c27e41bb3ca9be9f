import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import '@/features/tickets/words/ticket';
import { show } from '@/test/render';
import type { Ticket } from '@/features/tickets/model';
import { Timeline } from './Timeline';

const drawn = vi.hoisted(() => vi.fn());
vi.mock('@/components/RichText', () => ({
  RichText: ({ html }: { html: string }) => {
    drawn();
    return html;
  },
}));

const ticket = {
  details: 'It stops half-way',
  timeline: [
    {
      id: 'e1',
      kind: 'opened',
      at: '2026-11-21T10:00:00Z',
      actor: { id: 'p2', name: 'Ruth', kind: 'contact' },
    },
  ],
} as unknown as Ticket;
const pending = { shown: [], send: vi.fn(), retry: vi.fn(), takeBack: vi.fn() };

function Page() {
  const [typed, setTyped] = useState('');
  return (
    <>
      <Timeline ticket={ticket} pending={pending} fresh={[]} onTakeBack={() => {}} />
      <input aria-label="Comment" value={typed} onChange={(event) => setTyped(event.target.value)} />
    </>
  );
}

it('does not draw what was said again with every letter typed below it', async () => {
  await show(<Page />);
  expect(screen.getByText('It stops half-way')).toBeVisible();
  drawn.mockClear();
  await userEvent.type(screen.getByRole('textbox'), 'Thanks');
  expect(drawn).not.toHaveBeenCalled();
});

it('opens a long conversation at its end, with the middle folded away', async () => {
  const said = Array.from({ length: 30 }, (_, place) => ({
    id: `c${place}`,
    kind: 'comment',
    at: '2026-11-21T11:00:00Z',
    actor: { id: 'p2', name: 'Ruth', kind: 'contact' },
    text: `Word ${place}`,
  }));
  const long = { ...ticket, timeline: [...ticket.timeline, ...said] } as unknown as Ticket;
  await show(<Timeline ticket={long} pending={pending} fresh={[]} onTakeBack={() => {}} />);
  expect(screen.getByText('It stops half-way')).toBeVisible();
  expect(screen.getByText('Word 29')).toBeVisible();
  expect(screen.getByText('Word 20')).toBeVisible();
  expect(screen.queryByText('Word 19')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '20 earlier' }));
  expect(screen.getByText('Word 0')).toBeVisible();
});

it('does not say how much is folded away where not all of it has come', async () => {
  const said = Array.from({ length: 30 }, (_, place) => ({ ...ticket.timeline[0], id: `c${place}` }));
  const long = { ...ticket, timeline: said, earlier: true } as unknown as Ticket;
  await show(<Timeline ticket={long} pending={pending} fresh={[]} onTakeBack={() => {}} />);
  expect(screen.getByRole('button', { name: 'Show earlier entries' })).toBeVisible();
});
