import { listSearch, sortAmong, words, type ListSearch } from '@/lib/paging';
import type { CaseQuery, TicketQuery } from './model';

const fields = [
  'number',
  'summary',
  'status',
  'priority',
  'openedAt',
  'updatedAt',
  'dueAt',
  'organisation',
  'requester',
  'assignee',
] as const;

/** The order that an address asks for; the last change first if it asks for none that there is. */
export const ticketSort = (asked: string | undefined): NonNullable<TicketQuery['sort']> =>
  sortAmong(fields, asked) ?? '-updatedAt';

const caseFields = [
  'number',
  'kind',
  'title',
  'status',
  'priority',
  'openedAt',
  'updatedAt',
  'dueAt',
  'requester',
] as const;

/** The same of the list of issues and requests. */
export const caseSort = (asked: string | undefined): NonNullable<CaseQuery['sort']> =>
  sortAmong(caseFields, asked) ?? '-updatedAt';

/** What waits for this very person's reply, and for no colleague's. */
export const needsReply = { status: ['waiting-for-customer'], requester: 'me' } satisfies TicketQuery;

/** The queue's filter with every status in it: by itself the queue leaves resolved tickets out. */
export const ANY_STATUS = 'new,in-progress,waiting-for-customer,resolved';

/** The two tick boxes: both are ticked unless the address says otherwise, so that they cost nothing there. */
export interface TicketsSearch extends ListSearch {
  active?: boolean;
  resolved?: boolean;
  /** Two more, of what it is. */
  issues?: boolean;
  requests?: boolean;
  /** Only what waits for one's own reply. */
  needsReply?: true;
}

const unticked = (value: unknown) => (value === 'false' || value === false ? false : undefined);
const said = (value: unknown) => (value === 'true' || value === true ? true : undefined);

export const ticketsSearch = (raw: Record<string, unknown>): TicketsSearch => ({
  ...listSearch(raw),
  active: unticked(raw.active),
  resolved: unticked(raw.resolved),
  issues: unticked(raw.issues),
  requests: unticked(raw.requests),
  needsReply: said(raw.needsReply),
});

export interface AgentSearch extends ListSearch {
  status?: string;
  priority?: string;
  organisationId?: string;
  assignee?: string;
  sla?: string;
  /** The number of the ticket in the preview. */
  ticket?: string;
}

export const agentSearch = (raw: Record<string, unknown>): AgentSearch => ({
  ...listSearch(raw),
  status: words(raw.status),
  priority: words(raw.priority),
  organisationId: words(raw.organisationId),
  assignee: words(raw.assignee),
  sla: words(raw.sla),
  ticket: words(raw.ticket),
});

/** After a ticket was reported, its number: the page then says so, also after a reload. */
export interface ReportSearch {
  number?: string;
  /** Behind what is asked first. */
  at?: 'details';
  /** The id of the asset it is about. */
  asset?: string;
  /** What was looked for and not found. */
  summary?: string;
}

export const reportSearch = (raw: Record<string, unknown>): ReportSearch => ({
  number: typeof raw.number === 'string' && /^\d+$/.test(raw.number) ? raw.number : undefined,
  at: raw.at === 'details' ? 'details' : undefined,
  asset: words(raw.asset),
  summary: words(raw.summary),
});
