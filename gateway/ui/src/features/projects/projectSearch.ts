import { listSearch, sortAmong, type ListSearch } from '@/lib/paging';

export interface ProjectsSearch extends ListSearch {
  /** All projects; the open ones if nothing is said. */
  all?: true;
  /** For agents: only those that go badly, and only those that they run. */
  health?: 'bad';
  mine?: true;
}

const isSaid = (value: unknown) => (value === true || value === 'true' ? true : undefined);

export const projectsSearch = (raw: Record<string, unknown>): ProjectsSearch => ({
  ...listSearch(raw),
  all: isSaid(raw.all),
  health: raw.health === 'bad' ? 'bad' : undefined,
  mine: isSaid(raw.mine),
});

const sorts = ['updatedAt', 'number', 'title', 'status', 'targetDate', 'progress', 'organisation'] as const;

export const projectSort = (asked: string | undefined) => sortAmong(sorts, asked) ?? '-updatedAt';

/** A day whose end a project is shown at; today, for none. */
export interface ProjectSearch {
  asOf?: string;
}

/** The same for agents, who can also see the phases side by side. */
export interface AgentProjectSearch extends ProjectSearch {
  board?: true;
}

export const agentProjectSearch = (raw: Record<string, unknown>): AgentProjectSearch => ({
  ...projectSearch(raw),
  board: isSaid(raw.board),
});

export const projectSearch = (raw: Record<string, unknown>): ProjectSearch => ({
  asOf: typeof raw.asOf === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(raw.asOf) ? raw.asOf : undefined,
});
