import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '@/api/queries';
import { searchQuery } from '@/api/search';
import type { SearchKind } from '@/manifest/manifest';
import { useManifests } from '@/manifest/useManifests';

const PAUSE_MS = 150;

type Group = Omit<Schemas['SearchGroup'], 'kind'> & { kind: SearchKind };

/** What is found for a text that is being typed. The answer to what was typed before stays until the next one is there. */
export function useFound(text: string) {
  const typed = text.trim();
  const [wanted] = useDebouncedValue(typed, PAUSE_MS);
  const { data, error, isPlaceholderData, refetch } = useQuery(searchQuery(wanted));
  const kinds = useManifests().flatMap(({ searches = [] }) => searches);
  // Kinds that services learn to search before we learn to show them are left out.
  const kindsNamed = (name: string) => kinds.filter(({ group }) => group === name);
  const groups = (data?.groups ?? []).flatMap((group): Group[] =>
    kindsNamed(group.kind).map((kind) => ({ ...group, kind })),
  );
  return {
    /** What is looked for, and if not `pending` also what `groups` were found for. */
    text: typed,
    groups,
    unavailable: (data?.unavailable ?? []).flatMap(kindsNamed),
    error,
    pending: typed !== wanted || (!error && (!data || isPlaceholderData)),
    retry: () => void refetch(),
    /** How many options there are: what was found, and the ways to more of it. */
    count: groups.reduce((sum, { hits, more }) => sum + hits.length + (more ? 1 : 0), 0),
  };
}

export type FoundThings = ReturnType<typeof useFound>;
