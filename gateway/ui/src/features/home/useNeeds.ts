import { useQuery } from '@tanstack/react-query';
import { homeQuery } from '@/api/queries';
import { inOrder, type Needed, type Needs, type User } from '@/manifest/manifest';
import { useManifests } from '@/manifest/useManifests';

export interface Waiting extends Omit<Needs, 'lines'> {
  data: Needed | undefined;
  /** Nothing is known of it just now; with `error`, of nothing at all. */
  away: boolean;
  error: Error | null;
  retry: () => void;
}

/** What waits for this very person, by kind: a kind of which nothing does is left out, unless nothing at all does. */
export function useNeeds(user: User) {
  const kinds = inOrder(useManifests().flatMap(({ needs = [] }) => needs)).filter(({ may }) => may(user));
  const { data: home, error, isPending, refetch } = useQuery(homeQuery(kinds.map(({ id }) => id)));
  const all = kinds.map(({ lines, ...kind }): Waiting => {
    const part = home?.parts[kind.id];
    return {
      ...kind,
      // What is not for them is missing, as nothing would be.
      data: part === undefined ? home && { lines: [], total: 0 } : lines(part),
      away: home?.unavailable.includes(kind.id) ?? false,
      error,
      retry: () => void refetch(),
    };
  });
  const some = all.filter(({ data, away }) => away || data?.total !== 0);
  // One place says that all of it is on its way, or failed.
  const shown = home ? some : all.slice(0, 1);
  return { kinds: shown.length > 0 ? shown : all.slice(0, 1), pending: isPending };
}
