import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import '@/features/tickets/words/queue';
import { show } from '@/test/render';
import { AssignDialog } from './AssignDialog';
import type { TicketWork } from './useTicketWork';

const agents = [...Array(150).keys()].map((at) => ({ id: `a${at}`, name: `Colleague Nr${at}` }));

vi.mock('@/api/client', async (original) => ({
  ...(await original<object>()),
  api: {
    GET: (_path: string, { params }: { params: { query: { q?: string } } }) => {
      const found = agents.filter(({ name }) => name.toLowerCase().includes(params.query.q ?? ''));
      return Promise.resolve({
        data: { items: found.slice(0, 100), page: 1, size: 100, total: found.length },
      });
    },
  },
}));

it('finds somebody who is on no first page, by the beginnings of both names', async () => {
  const assign = vi.fn();
  const work = {
    ticket: { number: 10042, assignee: null },
    user: { id: 'me', name: 'Jo Lindqvist' },
    forgetErrors: () => {},
    assign: { mutate: assign },
  } as unknown as TicketWork;
  await show(<AssignDialog work={work} onClose={() => {}} />);
  expect(await screen.findByRole('option', { name: 'Jo Lindqvist (you)' })).toBeVisible();
  await userEvent.type(screen.getByLabelText('Type a name'), 'nr149 co');
  await userEvent.click(await screen.findByRole('option', { name: 'Colleague Nr149' }));
  expect(assign).toHaveBeenCalledWith({ id: 'a149', name: 'Colleague Nr149' });
});
