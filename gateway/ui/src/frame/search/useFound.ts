import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '@/api/queries';
import { searchQuery } from '@/api/search';
import { isKind, type Kind } from './places';

const PAUSE_MS = 150;

type Group = Schemas['SearchGroup'] & { kind: Kind };

/** What is found for a text that is being typed. The answer to what was typed before stays until the next one is there. */
export function useFound(text: string) {
  const typed = text.trim();
  const [wanted] = useDebouncedValue(typed, PAUSE_MS);
  const { data, error, isPlaceholderData, refetch } = useQuery(searchQuery(wanted));
  const groups = (data?.groups ?? []).filter((group): group is Group => isKind(group.kind));
  return {
    /** What is looked for, and if not `pending` also what `groups` were found for. */
    text: typed,
    groups,
    unavailable: (data?.unavailable ?? []).filter(isKind),
    error,
    pending: typed !== wanted || (!error && (!data || isPlaceholderData)),
    retry: () => void refetch(),
    /** How many options there are: what was found, and the ways to more of it. */
    count: groups.reduce((sum, { hits, more }) => sum + hits.length + (more ? 1 : 0), 0),
  };
}

export type FoundThings = ReturnType<typeof useFound>;
