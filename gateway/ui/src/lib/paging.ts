/** The state of a list as the address carries it. Defaults are left out, so that addresses stay short. */
export interface ListSearch {
  page?: number;
  size?: number;
  sort?: string;
  q?: string;
}

export const PAGE_SIZES = [10, 25, 50, 100] as const;
export const DEFAULT_SIZE = 25;

const positive = (value: unknown) => {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? number : undefined;
};
const text = (value: unknown) => {
  const string = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return string || undefined;
};

/** One word or several with commas between them. */
export const words = (value: unknown) =>
  typeof value === 'string' && /^[\w-]+(,[\w-]+)*$/.test(value) ? value : undefined;

/** Reads a list's state from an address that anyone may have edited: what makes no sense counts as not said. */
export function listSearch(raw: Record<string, unknown>): ListSearch {
  const page = positive(raw.page);
  const size = PAGE_SIZES.find((allowed) => allowed === positive(raw.size));
  const sort = text(raw.sort);
  return {
    page: page === 1 ? undefined : page,
    size: size === DEFAULT_SIZE ? undefined : size,
    sort: sort && /^-?[a-zA-Z]+$/.test(sort) ? sort : undefined,
    q: text(raw.q),
  };
}

/** The order that an address asks for, up or down, if it is one of those that the list has. */
export const sortAmong = <Field extends string>(fields: readonly Field[], asked: string | undefined) =>
  fields.flatMap((field) => [field, `-${field}` as const]).find((known) => known === asked);

export interface Range {
  from: number;
  to: number;
  total: number;
  hasBack: boolean;
  hasNext: boolean;
}

interface Place {
  page: number;
  size: number;
  total: number;
}

const lastPage = ({ size, total }: Place) => Math.max(1, Math.ceil(total / size));

/** The page to show in place of one that is not there, or not any more: an old link's, or of a list grown shorter. */
export const pageInstead = (place: Place) => (place.page > lastPage(place) ? lastPage(place) : undefined);

export function rangeOf(place: Place): Range {
  const { size, total } = place;
  const page = pageInstead(place) ?? place.page;
  const from = total === 0 ? 0 : (page - 1) * size + 1;
  const to = Math.min(page * size, total);
  return { from, to, total, hasBack: page > 1, hasNext: page * size < total };
}

/**
 * What the next press on a column's heading means: ascending, descending, then back to the list's own order, which the
 * address leaves out. Where that is the column's, it begins there and has only one other to go to.
 */
export function nextSort(column: string, current: string | undefined, own?: string): string | undefined {
  const down = `-${column}`;
  const isOwn = own === column || own === down;
  if (current !== column && current !== down) return isOwn ? undefined : column;
  if (!isOwn) return current === column ? down : undefined;
  if (current !== own) return undefined;
  return current === column ? down : column;
}
