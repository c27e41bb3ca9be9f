import { listSearch, type ListSearch } from '@/lib/paging';

export const areas = ['sign-in', 'change'] as const;
export type Area = (typeof areas)[number];

export interface TrailSearch extends ListSearch {
  area?: Area;
}

/** What of the trail is looked at, as the address carries it. */
export const trailSearch = (raw: Record<string, unknown>): TrailSearch => ({
  ...listSearch(raw),
  area: areas.find((area) => area === raw.area),
});
