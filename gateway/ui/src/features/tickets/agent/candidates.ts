import type { Schemas } from '@/features/tickets/model';

/**
 * What the server is asked for what was typed: it finds one run of letters, so that of several words it gets the longest
 * and `candidates` looks for the others.
 */
export const wordFor = (typed: string): string =>
  typed.split(/\s+/).reduce((longest, word) => (word.length > longest.length ? word : longest), '');

/**
 * Whom a ticket can be given to, in the order in which they are likely: oneself, then the others by name, then nobody
 * (`null`) if somebody has it. Each word that was typed must begin a word of the name.
 */
export function candidates(
  agents: readonly Schemas['Person'][],
  me: Schemas['Person'],
  assignee: string | undefined,
  typed: string,
): (Schemas['Person'] | null)[] {
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const fits = (name: string) => {
    const parts = name.toLocaleLowerCase().split(/[\s-]+/);
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  };
  const others = agents.filter((agent) => agent.id !== me.id).sort((a, b) => a.name.localeCompare(b.name));
  const found = [me, ...others].filter((agent) => fits(agent.name));
  return assignee && words.length === 0 ? [...found, null] : found;
}
