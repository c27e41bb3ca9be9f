import type { Schemas } from '@/api/queries';

/**
 * Whom a ticket can be given to, in the order in which they are likely: oneself, then the others by name, then nobody
 * (`null`) if somebody has it. Each word that was typed must begin a word of the name.
 */
export function candidates(
  agents: readonly Schemas['Agent'][],
  me: string,
  assignee: string | undefined,
  typed: string,
): (Schemas['Agent'] | null)[] {
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const fits = (name: string) => {
    const parts = name.toLocaleLowerCase().split(/[\s-]+/);
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  };
  const found = agents
    .filter((agent) => agent.active && fits(agent.name))
    .sort((a, b) => Number(b.id === me) - Number(a.id === me) || a.name.localeCompare(b.name));
  return assignee && words.length === 0 ? [...found, null] : found;
}
