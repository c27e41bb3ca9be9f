import { listSearch, sortAmong, type ListSearch } from '@/lib/paging';

export interface OutagesSearch extends ListSearch {
  /** Those that are on or still to come; shown if nothing is said. */
  current?: boolean;
  /** Those that are over; not shown if nothing is said. */
  past?: boolean;
}

const ticked = (value: unknown) => (value === true || value === 'true' ? true : undefined);
const unticked = (value: unknown) => (value === false || value === 'false' ? false : undefined);

export const outagesSearch = (raw: Record<string, unknown>): OutagesSearch => ({
  ...listSearch(raw),
  current: unticked(raw.current),
  past: ticked(raw.past),
});

const sorts = ['startsAt', 'endsAt', 'title', 'number', 'updatedAt'] as const;

export const outageSort = (asked: string | undefined) => sortAmong(sorts, asked) ?? '-startsAt';
