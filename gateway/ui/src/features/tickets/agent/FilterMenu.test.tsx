import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import '@/features/tickets/words/queue';
import { show } from '@/test/render';
import { FilterChips } from './FilterChips';
import { FilterMenu } from './FilterMenu';
import { noFilter, type QueueFilter } from './queueFilter';

// So many that the one that is wanted is on no first page.
const organisations = [...Array(9).keys()].map((at) => ({ id: `o${at}`, name: `Customer ${at}` }));
const agents = [...Array(9).keys()].map((at) => ({ id: `a${at}`, name: `Colleague ${at}` }));

vi.mock('@/api/client', async (original) => ({
  ...(await original<object>()),
  api: {
    GET: (path: string, { params }: { params: { query?: { q?: string }; path?: { id: string } } }) => {
      const all = path.startsWith('/api/organisations') ? organisations : agents;
      if (params.path) return Promise.resolve({ data: all.find(({ id }) => id === params.path?.id) });
      const found = all.filter(({ name }) => name.includes(params.query?.q ?? ''));
      return Promise.resolve({
        data: { items: found.slice(0, 4), page: 1, size: 100, total: found.length },
      });
    },
  },
}));

const changed = vi.fn<(filter: QueueFilter) => void>();
afterEach(() => changed.mockClear());

function Filters({ start }: { start: QueueFilter }) {
  const [filter, setFilter] = useState(start);
  const change = (next: QueueFilter) => {
    changed(next);
    setFilter(next);
  };
  return (
    <>
      <FilterMenu filter={filter} onChange={change} />
      <FilterChips filter={filter} onChange={change} />
    </>
  );
}

const box = (name: string) => screen.getByLabelText(name, { selector: 'input' });
const chips = () => screen.getByRole('list', { name: 'Filters' });

it('finds a customer that is on no first page, and says its name', async () => {
  await show(<Filters start={noFilter} />);
  await userEvent.click(screen.getByRole('button', { name: 'Filter' }));
  await userEvent.type(box('Organisation'), 'Customer 8');
  await userEvent.click(await screen.findByRole('option', { name: 'Customer 8' }));
  expect(changed).toHaveBeenLastCalledWith({ ...noFilter, organisationId: 'o8' });
  await waitFor(() => expect(chips()).toHaveTextContent('Organisation: Customer 8'));
});

it('takes a customer back', async () => {
  await show(<Filters start={{ ...noFilter, organisationId: 'o7' }} />);
  await userEvent.click(screen.getByRole('button', { name: 'Filter' }));
  await waitFor(() => expect(box('Organisation')).toHaveValue('Customer 7'));
  await userEvent.click(screen.getByRole('button', { name: 'Any' }));
  expect(changed).toHaveBeenLastCalledWith({ ...noFilter, organisationId: undefined });
});

it('finds oneself, nobody and a colleague in one box', async () => {
  await show(<Filters start={noFilter} />);
  await userEvent.click(screen.getByRole('button', { name: 'Filter' }));
  await userEvent.click(box('Assignee'));
  expect(await screen.findByRole('option', { name: 'Me' })).toBeVisible();
  expect(screen.getByRole('option', { name: 'Unassigned' })).toBeVisible();
  await userEvent.type(box('Assignee'), 'ague 7');
  await userEvent.click(await screen.findByRole('option', { name: 'Colleague 7' }));
  expect(changed).toHaveBeenLastCalledWith({ ...noFilter, assignee: 'a7' });
});

it('says who is meant by an address that somebody has sent', async () => {
  await show(<Filters start={{ ...noFilter, organisationId: 'o8', assignee: 'a7' }} />);
  await waitFor(() => expect(chips()).toHaveTextContent('Organisation: Customer 8'));
  await waitFor(() => expect(chips()).toHaveTextContent('Assignee: Colleague 7'));
});

it('keeps the focus in the filters when a chip goes', async () => {
  await show(<Filters start={{ ...noFilter, status: ['new'], priority: ['low', 'high'] }} />);
  await userEvent.click(screen.getByRole('button', { name: 'Remove filter Priority: Low' }));
  expect(screen.getByRole('button', { name: 'Remove filter Status: New' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('button', { name: 'Filter' })).toHaveFocus();
});
