import { useQueries } from '@tanstack/react-query';
import { inOrder, type Needed, type Needs, type User } from '@/manifest/manifest';
import { useManifests } from '@/manifest/useManifests';

export interface Waiting extends Omit<Needs, 'query'> {
  data: Needed | undefined;
  error: Error | null;
  retry: () => void;
}

/** What waits for this very person, by kind: a kind of which nothing does is left out, unless nothing at all does. */
export function useNeeds(user: User) {
  const kinds = inOrder(useManifests().flatMap(({ needs = [] }) => needs)).filter(({ may }) => may(user));
  const answers = useQueries({ queries: kinds.map(({ query }) => query) });
  const all = kinds.map((kind, index): Waiting => {
    const { data, error, refetch } = answers[index]!;
    return { ...kind, data, error, retry: () => void refetch() };
  });
  const some = all.filter(({ data }) => data?.total !== 0);
  return { kinds: some.length > 0 ? some : all.slice(0, 1), pending: answers.some((one) => one.isPending) };
}
