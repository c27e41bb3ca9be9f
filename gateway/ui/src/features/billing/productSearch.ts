import { listSearch, type ListSearch } from '@/lib/paging';

export interface ProductsSearch extends ListSearch {
  /** Also what is sold no more. */
  retired?: true;
}

export const productsSearch = (raw: Record<string, unknown>): ProductsSearch => ({
  ...listSearch(raw),
  retired: raw.retired === true || raw.retired === 'true' ? true : undefined,
});
