import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { beforeEach, expect, it, vi } from 'vitest';
import { positions } from '@/api/positions';
import { keys } from '@/api/queries';
import { applyActivity, applyTicketChange } from './applyChange';

const change = { id: 't1', number: 10042, version: 5, type: 'CommentAdded', organisationId: 'o1' };
let queries: QueryClient;
const stale = (key: readonly unknown[]) => queries.getQueryState(key)?.isInvalidated;

beforeEach(() => {
  queries = new QueryClient();
});

it('refreshes the ticket by whatever name it is open, and the lists', () => {
  queries.setQueryData(keys.ticket('10042'), { id: 't1', version: 4 });
  queries.setQueryData(keys.ticket('10043'), { id: 't2', version: 4 });
  queries.setQueryData(keys.ticketList({}), { items: [] });
  applyTicketChange(queries, change);
  expect(stale(keys.ticket('10042'))).toBe(true);
  expect(stale(keys.ticket('10043'))).toBe(false);
  expect(stale(keys.ticketList({}))).toBe(true);
  expect(positions.headerFor('/api/tickets/t1')).toBe('t1@5');
});

it('fetches a list once more when something happens while it is being fetched', async () => {
  const answers: ((items: string[]) => void)[] = [];
  const shown = new QueryObserver(queries, {
    queryKey: keys.ticketList({}),
    queryFn: () => new Promise<string[]>((answer) => answers.push(answer)),
    initialData: [],
    staleTime: Infinity,
  });
  const leave = shown.subscribe(() => undefined);
  applyTicketChange(queries, change);
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  applyTicketChange(queries, { ...change, id: 't2' });
  applyTicketChange(queries, { ...change, id: 't3' });
  expect(answers).toHaveLength(1);
  answers[0]?.(['t1']);
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[1]?.(['t1', 't2', 't3']);
  await vi.waitFor(() => expect(shown.getCurrentResult().data).toEqual(['t1', 't2', 't3']));
  expect(answers).toHaveLength(2);
  leave();
});

it('leaves alone what is already that far', () => {
  queries.setQueryData(keys.ticket('t1'), { id: 't1', version: 5 });
  applyTicketChange(queries, change);
  expect(stale(keys.ticket('t1'))).toBe(false);
});

const item = (id: string, at: string) => ({
  id,
  at,
  actor: { name: 'Maya Okafor', company: 'Northgate IT' },
  number: 10042,
  ticketId: 't1',
  action: 'comment' as const,
  text: null,
});

it('puts new activity first, once', () => {
  queries.setQueryData(keys.activity, { items: [item('a', '2026-11-21T10:00:00Z')] });
  applyActivity(queries, item('b', '2026-11-21T11:00:00Z'));
  applyActivity(queries, item('b', '2026-11-21T11:00:00Z'));
  expect(queries.getQueryData<{ items: { id: string }[] }>(keys.activity)?.items.map(({ id }) => id)).toEqual(
    ['b', 'a'],
  );
});

it('does not let an answer that was on its way take new activity back', async () => {
  const answers: ((items: unknown) => void)[] = [];
  const shown = new QueryObserver(queries, {
    queryKey: keys.activity,
    queryFn: () => new Promise<unknown>((answer) => answers.push(answer)),
  });
  const leave = shown.subscribe(() => undefined);
  const before = { items: [item('a', '2026-11-21T10:00:00Z')] };
  const after = { items: [item('b', '2026-11-21T11:00:00Z'), ...before.items] };
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  applyActivity(queries, item('b', '2026-11-21T11:00:00Z'));
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[0]?.(before);
  answers[1]?.(after);
  await vi.waitFor(() => expect(shown.getCurrentResult().data).toEqual(after));
  leave();
});
