import { listSearch, sortAmong, words, type ListSearch } from '@/lib/paging';
import { dayFromNow } from '@/lib/zone';
import {
  assetStatuses,
  scopes,
  type AssetQuery,
  type AssetStatus,
  type Scope,
} from './forOthers/assets/assets';

export interface AssetsSearch extends ListSearch {
  /** Whose; all if nothing is said. */
  scope?: Scope;
  /** For agents: at which customer. */
  organisationId?: string;
  /** All but those that are retired if nothing is said. */
  status?: AssetStatus;
  /** Only those of which a warranty or licence ends within so many days. */
  ends?: EndsWithin;
}

export const endsWithin = [30, 60, 90, 365] as const;
export type EndsWithin = (typeof endsWithin)[number];

export const assetsSearch = (raw: Record<string, unknown>): AssetsSearch => ({
  ...listSearch(raw),
  scope: scopes.find((scope) => scope === raw.scope && scope !== 'all'),
  organisationId: words(raw.organisationId),
  status: assetStatuses.find((status) => status === raw.status),
  ends: endsWithin.find((days) => days === Number(raw.ends)),
});

/** What is asked for, beside order and page. */
export const assetFilter = ({ scope, organisationId, q, status, ends }: AssetsSearch) => ({
  scope,
  organisationId,
  q,
  status: status && [status],
  endsUntil: ends && dayFromNow(ends),
});

const sorts = [
  'number',
  'type',
  'site',
  'owner',
  'keyField1',
  'keyField2',
  'keyField3',
  'warrantyUntil',
  'licenceUntil',
] as const;

export const assetSort = (asked: string | undefined): NonNullable<AssetQuery['sort']> =>
  sortAmong(sorts, asked) ?? 'number';
