import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { QuoteInput } from '@/features/billing/model';

export const settingsQuery = queryOptions({
  queryKey: ['billing', 'settings'],
  queryFn: ({ signal }) => body(api.GET('/api/billing/settings', { signal })),
  staleTime: 60_000,
});

/** What is sold, by a part of its name or code. */
export const productsQuery = (q: string) =>
  queryOptions({
    queryKey: ['billing', 'products', q],
    queryFn: ({ signal }) =>
      body(api.GET('/api/billing/products', { params: { query: { q: q || undefined, size: 100 } }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

/** What a quote that is being written would come to. */
export const totalsQuery = (input: QuoteInput, enabled: boolean) =>
  queryOptions({
    queryKey: ['billing', 'totals', input],
    queryFn: ({ signal }) => body(api.POST('/api/billing/quote-totals', { body: input, signal })),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    enabled,
  });
