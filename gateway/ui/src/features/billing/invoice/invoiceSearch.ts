import { listSearch, sortAmong, type ListSearch } from '@/lib/paging';

/** The two tick boxes: unpaid is ticked, paid is not, unless the address says otherwise. */
export interface InvoicesSearch extends ListSearch {
  unpaid?: false;
  paid?: true;
  disputed?: true;
  /** Of this customer alone, for agents. */
  organisationId?: string;
}

const isTrue = (value: unknown) => (value === true || value === 'true' ? true : undefined);
const isFalse = (value: unknown) => (value === false || value === 'false' ? false : undefined);

export const invoicesSearch = (raw: Record<string, unknown>): InvoicesSearch => ({
  ...listSearch(raw),
  unpaid: isFalse(raw.unpaid),
  paid: isTrue(raw.paid),
  disputed: isTrue(raw.disputed),
  organisationId: typeof raw.organisationId === 'string' ? raw.organisationId : undefined,
});

const sorts = [
  'number',
  'type',
  'orderNumber',
  'invoiceDate',
  'agreement',
  'value',
  'tax',
  'total',
  'due',
  'dateSent',
  'reference',
  'organisation',
] as const;

export const invoiceSort = (asked: string | undefined) => sortAmong(sorts, asked) ?? '-invoiceDate';
