import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { beforeEach, expect, it, vi } from 'vitest';
import { positions } from '@/api/positions';
import { refreshing } from './refreshing';

const refresh = refreshing({
  collection: 'tickets',
  details: ['tickets', 'detail'],
  lists: ['tickets', 'list'],
});
const detail = (key: string) => ['tickets', 'detail', key];
const list = ['tickets', 'list', {}];
const change = { kind: 'ticket', id: 't1', number: '10042', version: 5, position: 't1@5.c2ln' };
let queries: QueryClient;
const stale = (key: readonly unknown[]) => queries.getQueryState(key)?.isInvalidated;

beforeEach(() => {
  queries = new QueryClient();
});

it('refreshes the ticket by whatever name it is open, and the lists', () => {
  queries.setQueryData(detail('10042'), { id: 't1', version: 4 });
  queries.setQueryData(detail('10043'), { id: 't2', version: 4 });
  queries.setQueryData(list, { items: [] });
  refresh(queries, change);
  expect(stale(detail('10042'))).toBe(true);
  expect(stale(detail('10043'))).toBe(false);
  expect(stale(list)).toBe(true);
  expect(positions.headerFor('/api/tickets/t1')).toBe('t1@5.c2ln');
});

it('fetches a list once more when something happens while it is being fetched', async () => {
  const answers: ((items: string[]) => void)[] = [];
  const shown = new QueryObserver(queries, {
    queryKey: list,
    queryFn: () => new Promise<string[]>((answer) => answers.push(answer)),
    initialData: [],
    staleTime: Infinity,
  });
  const leave = shown.subscribe(() => undefined);
  refresh(queries, change);
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  refresh(queries, { ...change, id: 't2' });
  refresh(queries, { ...change, id: 't3' });
  expect(answers).toHaveLength(1);
  answers[0]?.(['t1']);
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[1]?.(['t1', 't2', 't3']);
  await vi.waitFor(() => expect(shown.getCurrentResult().data).toEqual(['t1', 't2', 't3']));
  expect(answers).toHaveLength(2);
  leave();
});

it('leaves alone what is already that far', () => {
  queries.setQueryData(detail('t1'), { id: 't1', version: 5 });
  refresh(queries, change);
  expect(stale(detail('t1'))).toBe(false);
});

/** A ticket that changes while it is fetched for the first time, and what answers for it. */
async function changedWhileLoading() {
  const answers: ((ticket: { id: string; version: number }) => void)[] = [];
  const shown = new QueryObserver(queries, {
    queryKey: detail('t1'),
    queryFn: () => new Promise<{ id: string; version: number }>((answer) => answers.push(answer)),
    staleTime: Infinity,
  });
  const leave = shown.subscribe(() => undefined);
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  refresh(queries, change);
  return { answers, shown, leave };
}

it('fetches once more what was being fetched for the first time', async () => {
  const { answers, shown, leave } = await changedWhileLoading();
  answers[0]?.({ id: 't1', version: 4 });
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[1]?.({ id: 't1', version: 5 });
  await vi.waitFor(() => expect(shown.getCurrentResult().data?.version).toBe(5));
  expect(answers).toHaveLength(2);
  leave();
});

it('does not fetch again what came for the first time with the change', async () => {
  const { answers, shown, leave } = await changedWhileLoading();
  answers[0]?.({ id: 't1', version: 5 });
  await vi.waitFor(() => expect(shown.getCurrentResult().data?.version).toBe(5));
  await vi.waitFor(() => expect(shown.getCurrentResult().isFetching).toBe(false));
  expect(answers).toHaveLength(1);
  leave();
});
