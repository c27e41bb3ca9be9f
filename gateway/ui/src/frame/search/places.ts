import type { LinkProps } from '@tanstack/react-router';
import type { Schemas } from '@/api/queries';

type Hit = Schemas['Hit'];

const kinds = ['tickets', 'articles'] as const;
export type Kind = (typeof kinds)[number];

/** Kinds that services learn to search before we learn to show them are left out. */
export const isKind = (word: string): word is Kind => kinds.some((kind) => kind === word);

/** The queue leaves resolved tickets out by itself; the search does not. */
const ANY_STATUS = 'new,in-progress,waiting-for-customer,resolved';

/** Where something that was found is read. For customers an article has a window of its own. */
export function placeOf({ kind, number }: Pick<Hit, 'kind' | 'number'>, agent: boolean): LinkProps {
  const params = { number: String(number) };
  if (kind === 'ticket') return { to: agent ? '/agent/tickets/$number' : '/tickets/$number', params };
  return agent
    ? { to: '/agent/knowledge/$number', params }
    : { to: '/articles/$number', params, target: '_blank' };
}

/** The list with everything of a kind that has these words. */
export function listOf(kind: Kind, q: string, agent: boolean): LinkProps {
  if (kind === 'articles') return { to: agent ? '/agent/knowledge' : '/knowledge', search: { q } };
  return agent
    ? { to: '/agent/tickets', search: { q, status: ANY_STATUS } }
    : { to: '/tickets', search: { q } };
}
