import { listSearch, type ListSearch } from './paging';

/** The two tick boxes: both are ticked unless the address says otherwise, so that they cost nothing there. */
export interface TicketsSearch extends ListSearch {
  active?: boolean;
  resolved?: boolean;
}

const unticked = (value: unknown) => (value === 'false' || value === false ? false : undefined);

export const ticketsSearch = (raw: Record<string, unknown>): TicketsSearch => ({
  ...listSearch(raw),
  active: unticked(raw.active),
  resolved: unticked(raw.resolved),
});

export interface AgentSearch extends ListSearch {
  status?: string;
  priority?: string;
  organisationId?: string;
  assignee?: string;
}

const word = (value: unknown) => (typeof value === 'string' && /^[\w-]+$/.test(value) ? value : undefined);

export const agentSearch = (raw: Record<string, unknown>): AgentSearch => ({
  ...listSearch(raw),
  status: word(raw.status),
  priority: word(raw.priority),
  organisationId: word(raw.organisationId),
  assignee: word(raw.assignee),
});
