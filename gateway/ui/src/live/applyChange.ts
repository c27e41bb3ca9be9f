import type { QueryClient } from '@tanstack/react-query';
import { positions } from '@/api/positions';
import { keys, type Schemas } from '@/api/queries';
import type { TicketChange } from './LiveConnection';

type Detail = Schemas['TicketDetail'];

/** A ticket changed somewhere: what shows it fetches it again, and waits for the view to be at least that far. */
export function applyTicketChange(queries: QueryClient, { id, number, version }: TicketChange) {
  positions.remember('tickets', id, version);
  void queries.invalidateQueries({
    queryKey: keys.ticketDetails,
    predicate: ({ queryKey, state }) => {
      const shown = queryKey[2];
      const detail = state.data as Detail | undefined;
      const same = shown === id || shown === String(number) || detail?.id === id;
      // What we did ourselves we have fetched already.
      return same && (detail?.version ?? -1) < version;
    },
  });
  void refreshLists(queries);
}

/** Lists being fetched again, and whether something happened since that was begun. */
const refreshing = new WeakMap<QueryClient, { again: boolean }>();

/** One fetch after the other: what is under way may not know of the change yet, and a storm must not restart it for ever. */
async function refreshLists(queries: QueryClient) {
  const underWay = refreshing.get(queries);
  if (underWay) {
    underWay.again = true;
    return;
  }
  const turn = { again: true };
  refreshing.set(queries, turn);
  while (turn.again) {
    turn.again = false;
    await queries.invalidateQueries({ queryKey: keys.ticketLists });
  }
  refreshing.delete(queries);
}

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
