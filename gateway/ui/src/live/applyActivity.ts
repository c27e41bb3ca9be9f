import type { QueryClient } from '@tanstack/react-query';
import { keys, type Schemas } from '@/api/queries';

export function applyActivity(queries: QueryClient, item: Schemas['Activity']) {
  queries.setQueryData<{ items: Schemas['Activity'][] }>(keys.activity, (known) => {
    if (!known || known.items.some(({ id }) => id === item.id)) return known;
    const items = [item, ...known.items].sort((a, b) => b.at.localeCompare(a.at));
    return { ...known, items: items.slice(0, Math.max(known.items.length, 10)) };
  });
  // What is being fetched may be older than this, and would take its place.
  if (queries.getQueryState(keys.activity)?.fetchStatus === 'fetching')
    void queries
      .cancelQueries({ queryKey: keys.activity })
      .then(() => queries.invalidateQueries({ queryKey: keys.activity }));
}
