import { listSearch, sortAmong, words, type ListSearch } from '@/lib/paging';
import { requestStatuses, type ApprovalQuery, type RequestQuery, type RequestStatus } from './model';

const text = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
const said = (value: unknown) => (value === 'true' || value === true ? true : undefined);

/** The catalogue: which category, and what to look for in it. */
export interface CatalogueSearch extends ListSearch {
  /** Its id, or `all`. */
  category?: string;
  /** The id of the asset that is to be named in what is asked for. */
  asset?: string;
}

export const catalogueSearch = (raw: Record<string, unknown>): CatalogueSearch => ({
  ...listSearch(raw),
  category: words(raw.category),
  asset: words(raw.asset),
});

/** A form that is being filled in. */
export interface FormSearch {
  /** The step, or `review`. */
  at?: string;
  /** The number of a request that is sent again. */
  again?: string;
  /** The id of the asset it is about. */
  asset?: string;
  /** The id of the contact for whom an agent asks. */
  caller?: string;
}

export const formSearch = (raw: Record<string, unknown>): FormSearch => ({
  caller: words(raw.caller),
  at: words(raw.at),
  again: text(raw.again),
  asset: words(raw.asset),
});

/** What an agent asks for, and for which contact. */
export interface ForCallerSearch extends ListSearch {
  caller?: string;
  /** The id of the asset that is to be named in it. */
  asset?: string;
}

export const forCallerSearch = (raw: Record<string, unknown>): ForCallerSearch => ({
  ...listSearch(raw),
  caller: words(raw.caller),
  asset: words(raw.asset),
});

export interface RequestsSearch extends ListSearch {
  /** One or more statuses with commas between them; all if nothing is said. */
  status?: string;
}

export const requestsSearch = (raw: Record<string, unknown>): RequestsSearch => ({
  ...listSearch(raw),
  status: words(raw.status),
});

/** A request that was sent just now says so. */
export const requestSearch = (raw: Record<string, unknown>): { sent?: true } => ({ sent: said(raw.sent) });

export interface ApprovalsSearch extends ListSearch {
  /** What one decided instead of what awaits one's decision. */
  decided?: true;
}

export const approvalsSearch = (raw: Record<string, unknown>): ApprovalsSearch => ({
  ...listSearch(raw),
  decided: said(raw.decided),
});

const approvalSorts = ['waitingSince', 'expiresAt', 'price', 'number'] as const;

export const approvalSort = (asked: string | undefined): ApprovalQuery['sort'] =>
  sortAmong(approvalSorts, asked);

const sorts = ['number', 'title', 'status', 'submittedAt', 'updatedAt', 'organisation', 'requester'] as const;

export const requestSort = (asked: string | undefined): NonNullable<RequestQuery['sort']> =>
  sortAmong(sorts, asked) ?? '-updatedAt';

export const isRequestStatus = (word: string): word is RequestStatus =>
  requestStatuses.some((known) => known === word);

/** Of an address's statuses those that there are; undefined for all. */
export const chosenStatuses = (asked: string | undefined) => {
  const known = asked?.split(',').filter(isRequestStatus);
  return known?.length ? known : undefined;
};
