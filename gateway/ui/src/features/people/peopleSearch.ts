import { listSearch, sortAmong, type ListSearch } from '@/lib/paging';

export interface PeopleSearch extends ListSearch {
  /** Also those who were deactivated. */
  all?: true;
}

export const peopleSearch = (raw: Record<string, unknown>): PeopleSearch => ({
  ...listSearch(raw),
  all: raw.all === true || raw.all === 'true' ? true : undefined,
});

export const peopleSort = (asked: string | undefined) => sortAmong(['name', 'email'], asked) ?? 'name';
