import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { Page } from './DataList';

interface Entry {
  id: string;
  version: number;
}

type Query<T> = Pick<UseQueryResult<Page<T>>, 'data' | 'error' | 'isPlaceholderData' | 'refetch'>;

interface Held<T> {
  key: string;
  items: readonly T[];
}

/**
 * A page of a list whose order holds while somebody works in it: what changes in a row is shown, but no row comes, goes or
 * moves under their hands until they ask for it, or leave. `key` is the question: another one is another list.
 */
export function useHeldPage<T extends Entry>(query: Query<T>, key: string, working: boolean) {
  const [held, setHeld] = useState<Held<T>>();
  const { data, isPlaceholderData } = query;
  const come = data && !isPlaceholderData ? data.items : undefined;
  const holding = working && held?.key === key;
  if (come && !holding && (held?.key !== key || held.items !== come)) setHeld({ key, items: come });
  if (!come || !holding || held.items === come) return { ...query, changed: 0, refresh: () => undefined };

  const now = new Map(come.map((one) => [one.id, one]));
  const items = held.items.map((one) => now.get(one.id) ?? one);
  const sameRows = come.length === items.length && come.every(({ id }, index) => items[index]?.id === id);
  return {
    ...query,
    data: { ...data!, items },
    changed: sameRows ? 0 : differences(held.items, come),
    refresh: () => setHeld({ key, items: come }),
  };
}

/** How many came, went, or changed and so have another place. */
function differences(before: readonly Entry[], now: readonly Entry[]) {
  const known = new Map(before.map(({ id, version }) => [id, version]));
  const there = new Set(now.map(({ id }) => id));
  const came = now.filter(({ id, version }) => known.get(id) !== version).length;
  return Math.max(1, came + before.filter(({ id }) => !there.has(id)).length);
}
