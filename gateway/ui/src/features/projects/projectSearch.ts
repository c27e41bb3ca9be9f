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
