import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { beforeEach, expect, it, vi } from 'vitest';
import { keys } from '@/api/queries';
import { applyActivity } from './applyActivity';

let queries: QueryClient;

beforeEach(() => {
  queries = new QueryClient();
});

const item = (id: string, at: string) => ({
  id,
  at,
  actor: { name: 'Maya Okafor', company: 'Northgate IT' },
  subject: { kind: 'ticket', id: 't1', number: '10042', title: 'Printer', address: '/tickets/10042' },
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
