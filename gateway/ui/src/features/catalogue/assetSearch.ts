import { listSearch, sortAmong, words, type ListSearch } from '@/lib/paging';
import { scopes, type AssetQuery, type Scope } from './forOthers/assets/assets';

export interface AssetsSearch extends ListSearch {
  /** Whose; all if nothing is said. */
  scope?: Scope;
  /** For agents: at which customer. */
  organisationId?: string;
}

export const assetsSearch = (raw: Record<string, unknown>): AssetsSearch => ({
  ...listSearch(raw),
  scope: scopes.find((scope) => scope === raw.scope && scope !== 'all'),
  organisationId: words(raw.organisationId),
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
