import { type TicketQuery, priorities, statuses, type Priority, type Status } from '@/features/tickets/model';

/** What the queue's address says. */
export interface QueueFilter {
  /** None means every unresolved one: that is what a queue is for. */
  status: Status[];
  priority: Priority[];
  organisationId?: string;
  /** "me", "none", somebody's id, or anyone. */
  assignee?: string;
  /** How what was promised stands. */
  sla?: SlaWord[];
  q?: string;
}

export type SlaWord = NonNullable<TicketQuery['sla']>[number];
export const slaWords = [
  'overdue',
  'soon',
  'running',
  'paused',
  'met',
  'missed',
] as const satisfies SlaWord[];

export const noFilter: QueueFilter = { status: [], priority: [] };

/** Reads whatever stands in an address; a word that is not ours is left out rather than sent to the server. */
export function queueFilterFrom(search: Record<string, unknown>): QueueFilter {
  const filter: QueueFilter = {
    status: listOf(search.status).filter((word): word is Status =>
      (statuses as readonly string[]).includes(word),
    ),
    priority: listOf(search.priority).filter((word): word is Priority =>
      (priorities as readonly string[]).includes(word),
    ),
  };
  if (typeof search.organisationId === 'string' && search.organisationId)
    filter.organisationId = search.organisationId;
  if (typeof search.assignee === 'string' && search.assignee) filter.assignee = search.assignee;
  const sla = listOf(search.sla).filter((word): word is SlaWord =>
    (slaWords as readonly string[]).includes(word),
  );
  if (sla.length) filter.sla = sla;
  if (search.q !== undefined && String(search.q).trim()) filter.q = String(search.q);
  return filter;
}

/** The address of a filter: empty parts are left out, so that equal filters have equal addresses. */
export function searchOf(filter: QueueFilter): Record<string, string> {
  const parts: Record<string, string> = {};
  if (filter.status.length) parts.status = filter.status.join(',');
  if (filter.priority.length) parts.priority = filter.priority.join(',');
  if (filter.organisationId) parts.organisationId = filter.organisationId;
  if (filter.assignee) parts.assignee = filter.assignee;
  if (filter.sla?.length) parts.sla = filter.sla.join(',');
  if (filter.q?.trim()) parts.q = filter.q.trim();
  return parts;
}

/** What the server is asked. Resolved tickets have to be asked for: it leaves them out by itself. */
export const queryOf = (filter: QueueFilter): TicketQuery => ({
  status: filter.status.length ? filter.status : undefined,
  priority: filter.priority.length ? filter.priority : undefined,
  organisationId: filter.organisationId,
  assignee: filter.assignee,
  sla: filter.sla?.length ? filter.sla : undefined,
  q: filter.q?.trim() || undefined,
  active: filter.status.length === 0 || filter.status.some((status) => status !== 'resolved'),
  resolved: filter.status.includes('resolved'),
});

export const sameFilter = (one: QueueFilter, other: QueueFilter) =>
  JSON.stringify(searchOf(sorted(one))) === JSON.stringify(searchOf(sorted(other)));

export interface SavedFilter {
  name: string;
  filter: QueueFilter;
}

/** The ones everybody has. Names are keys of the message catalogue. */
export const givenFilters = [
  { name: 'queue.given.open', filter: noFilter },
  { name: 'queue.given.mine', filter: { ...noFilter, assignee: 'me' } },
  { name: 'queue.given.unassigned', filter: { ...noFilter, assignee: 'none' } },
  { name: 'queue.given.overdue', filter: { ...noFilter, sla: ['overdue', 'soon'] } },
  { name: 'queue.given.urgent', filter: { ...noFilter, priority: ['high', 'critical'] } },
  { name: 'queue.given.resolved', filter: { ...noFilter, status: ['resolved'] } },
] as const satisfies readonly { name: string; filter: QueueFilter }[];

type TextStore = Pick<Storage, 'getItem' | 'removeItem'>;
const keyOf = (userId: string) => `porchlight.queue-filters.${userId}`;

/** What was named in this browser, once: it is forgotten here with that. */
export function keptInBrowser(userId: string, store: TextStore = localStorage): SavedFilter[] {
  try {
    const kept: unknown = JSON.parse(store.getItem(keyOf(userId)) ?? '[]');
    store.removeItem(keyOf(userId));
    if (!Array.isArray(kept)) return [];
    return kept
      .filter((one): one is SavedFilter => typeof one?.name === 'string' && typeof one?.filter === 'object')
      .map(({ name, filter }) => ({ name, filter: queueFilterFrom({ ...filter }) }));
  } catch {
    return [];
  }
}

function listOf(value: unknown): string[] {
  const words = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(',') : [];
  return [...new Set(words.map((word) => word.trim()).filter(Boolean))];
}

function sorted(filter: QueueFilter): QueueFilter {
  return {
    ...filter,
    status: [...filter.status].sort(),
    priority: [...filter.priority].sort(),
    sla: filter.sla && [...filter.sla].sort(),
  };
}
