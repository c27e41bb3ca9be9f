import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import { numbered } from '@/api/queries';
import type { Quote, QuoteQuery } from './model';

/** Live updates find what to refresh by them. */
export const quoteKeys = {
  all: ['quotes'] as const,
  lists: ['quotes', 'list'] as const,
  list: (query: QuoteQuery) => ['quotes', 'list', query] as const,
  details: ['quotes', 'detail'] as const,
  detail: (id: string) => ['quotes', 'detail', id] as const,
  totals: (id: string, version: number, chosen: readonly string[]) =>
    ['quotes', 'totals', id, version, chosen] as const,
};

export const quoteListQuery = (query: QuoteQuery) =>
  queryOptions({
    queryKey: quoteKeys.list(query),
    queryFn: ({ signal }) => numbered(body(api.GET('/api/quotes', { params: { query }, signal }))),
    placeholderData: keepPreviousData,
  });

export const quoteQuery = (id: string) =>
  queryOptions({
    queryKey: quoteKeys.detail(id),
    queryFn: ({ signal }) => body(api.GET('/api/quotes/{id}', { params: { path: { id } }, signal })),
    // The seal comes a moment after the signature, and changes nothing of the quote that would be heard of.
    refetchInterval: ({ state }) => (awaitsSeal(state.data) ? 2_000 : false),
  });

const MINUTE = 60_000;

const awaitsSeal = (quote: Quote | undefined) =>
  quote?.acceptance?.signature != null &&
  quote.acceptance.sealedAt == null &&
  Date.now() - Date.parse(quote.acceptance.at) < MINUTE;

/** A version as it was sent, be it retired: it never changes. */
export const versionQuery = (id: string, number: number) =>
  queryOptions({
    queryKey: [...quoteKeys.detail(id), 'version', number],
    queryFn: ({ signal }) =>
      body(api.GET('/api/quotes/{id}/versions/{number}', { params: { path: { id, number } }, signal })),
    staleTime: Infinity,
  });

/** What the shown version comes to with these options: computed by the server, which will hold us to it. */
export const chosenTotalsQuery = (id: string, version: number, chosen: readonly string[], enabled: boolean) =>
  queryOptions({
    queryKey: quoteKeys.totals(id, version, chosen),
    queryFn: ({ signal }) =>
      body(
        api.GET('/api/quotes/{id}/totals', {
          params: { path: { id }, query: { chosen: [...chosen] } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    enabled,
  });
