import { listSearch, sortAmong, type ListSearch } from '@/lib/paging';

export interface ProjectsSearch extends ListSearch {
  /** All projects; the open ones if nothing is said. */
  all?: true;
}

export const projectsSearch = (raw: Record<string, unknown>): ProjectsSearch => ({
  ...listSearch(raw),
  all: raw.all === true || raw.all === 'true' ? true : undefined,
});

const sorts = ['updatedAt', 'number', 'title', 'status', 'targetDate', 'progress', 'organisation'] as const;

export const projectSort = (asked: string | undefined) => sortAmong(sorts, asked) ?? '-updatedAt';

/** A day whose end a project is shown at; today, for none. */
export interface ProjectSearch {
  asOf?: string;
}

export const projectSearch = (raw: Record<string, unknown>): ProjectSearch => ({
  asOf: typeof raw.asOf === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(raw.asOf) ? raw.asOf : undefined,
});
