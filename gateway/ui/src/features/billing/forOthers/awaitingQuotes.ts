import { quoteListQuery } from '@/features/billing/queries';

/** The quotes that were sent to the person, or to their organisation as far as they see them, and wait for a decision. */
export const quotesToDecideQuery = quoteListQuery({
  status: ['sent'],
  sort: 'validUntil',
  page: 1,
  size: 25,
});
