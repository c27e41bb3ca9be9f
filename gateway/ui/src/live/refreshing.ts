import type { QueryClient, QueryFilters, QueryKey } from '@tanstack/react-query';
import { positions } from '@/api/positions';
import { keys } from '@/api/queries';
import type { Change } from '@/manifest/manifest';

interface Shown {
  /** Of the address that reads them: `tickets` for `/api/tickets/…`. */
  collection: string;
  /** Keys of which the next part is the number or the id of the one that is shown. */
  details: QueryKey;
  lists: QueryKey;
}

/** What a change does to the pages that show such things: the one that changed is fetched again, and the lists. */
export function refreshing({ collection, details, lists }: Shown) {
  const refreshLists = oneAfterTheOther((queries) =>
    Promise.all([fetchAgain(queries, { queryKey: lists }), fetchAgain(queries, { queryKey: keys.home })]),
  );
  return (queries: QueryClient, { id, number, version, position }: Change) => {
    // The next read waits for the view to be at least that far.
    positions.remember(collection, position);
    void fetchAgain(queries, {
      queryKey: details,
      predicate: ({ queryKey, state }) => {
        const shown = queryKey[details.length];
        const detail = state.data as { id: string; version: number } | undefined;
        const same = shown === id || shown === number || detail?.id === id;
        // What we did ourselves we have fetched already.
        return same && (detail?.version ?? -1) < version;
      },
    });
    void refreshLists(queries);
  };
}

/** A first load that is under way is not begun anew by being out of date; it comes to its end, and then again. */
async function fetchAgain(queries: QueryClient, filters: QueryFilters) {
  const first = queries
    .getQueryCache()
    .findAll({ ...filters, fetchStatus: 'fetching' })
    .filter(({ state }) => state.data === undefined);
  await queries.invalidateQueries(filters);
  if (first.length > 0) {
    const again = filters.predicate ?? (() => true);
    await queries.invalidateQueries({
      ...filters,
      predicate: (query) => first.includes(query) && again(query),
    });
  }
}

/** What is under way may not know of the change yet, and a storm must not restart it for ever. */
function oneAfterTheOther(run: (queries: QueryClient) => Promise<unknown>) {
  /** Runs under way, and whether something happened since they were begun. */
  const underWay = new WeakMap<QueryClient, { again: boolean }>();
  return async (queries: QueryClient) => {
    const other = underWay.get(queries);
    if (other) {
      other.again = true;
      return;
    }
    const turn = { again: true };
    underWay.set(queries, turn);
    while (turn.again) {
      turn.again = false;
      await run(queries);
    }
    underWay.delete(queries);
  };
}
