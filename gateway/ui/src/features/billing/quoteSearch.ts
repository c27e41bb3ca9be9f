import { listSearch, sortAmong, words, type ListSearch } from '@/lib/paging';
import { quoteStatuses, type QuoteStatus } from './model';

export interface QuotesSearch extends ListSearch {
  /** One or more statuses with commas between them; all if nothing is said. */
  status?: string;
  /** Only those that wait for the person's agreement before they are sent. */
  mine?: boolean;
}

export const quotesSearch = (raw: Record<string, unknown>): QuotesSearch => ({
  ...listSearch(raw),
  status: words(raw.status),
  mine: raw.mine === true ? true : undefined,
});

const sorts = ['reference', 'title', 'date', 'status', 'price', 'organisation', 'validUntil'] as const;

export const quoteSort = (asked: string | undefined) => sortAmong(sorts, asked) ?? '-date';

const isStatus = (word: string): word is QuoteStatus => quoteStatuses.some((known) => known === word);

/** Of an address's statuses those that there are; undefined for all. */
export const chosenStatuses = (asked: string | undefined) => {
  const known = asked?.split(',').filter(isStatus);
  return known?.length ? known : undefined;
};

/** The template, or the quote, that a new quote begins from. */
export const newQuoteSearch = (raw: Record<string, unknown>): { template?: string; copy?: string } => ({
  template: typeof raw.template === 'string' ? raw.template : undefined,
  copy: typeof raw.copy === 'string' ? raw.copy : undefined,
});
