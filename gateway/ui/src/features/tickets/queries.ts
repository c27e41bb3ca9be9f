import { infiniteQueryOptions, keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import { numbered } from '@/api/queries';
import type { CaseQuery, TicketQuery } from './model';

/** Live updates find what to refresh by them. */
export const ticketKeys = {
  all: ['tickets'] as const,
  lists: ['tickets', 'list'] as const,
  list: (query: TicketQuery) => ['tickets', 'list', query] as const,
  /** Tickets and requests together: a change of either shows there. */
  cases: ['tickets', 'list', 'cases'] as const,
  details: ['tickets', 'detail'] as const,
  /** By number or id, as the address says. */
  detail: (key: string) => ['tickets', 'detail', key] as const,
  /** What has happened stays as it is: nothing refreshes it. */
  history: (id: string, before: string) => ['ticket-history', id, before] as const,
};

export const ticketListQuery = (query: TicketQuery, enabled = true) =>
  queryOptions({
    queryKey: ticketKeys.list(query),
    queryFn: ({ signal }) => numbered(body(api.GET('/api/tickets', { params: { query }, signal }))),
    placeholderData: keepPreviousData,
    enabled,
  });

export const caseListQuery = (query: CaseQuery, enabled = true) =>
  queryOptions({
    queryKey: [...ticketKeys.cases, query],
    queryFn: ({ signal }) => numbered(body(api.GET('/api/cases', { params: { query }, signal }))),
    placeholderData: keepPreviousData,
    enabled,
  });

export const ticketQuery = (key: string) =>
  queryOptions({
    queryKey: ticketKeys.detail(key),
    queryFn: ({ signal }) =>
      body(api.GET('/api/tickets/{idOrNumber}', { params: { path: { idOrNumber: key } }, signal })),
  });

/** The ticket as it was at a moment, as far as the caller could have seen it then. */
export const pastTicketQuery = (key: string, asOf: string) =>
  queryOptions({
    queryKey: ['ticket-past', key, asOf],
    queryFn: ({ signal }) =>
      body(
        api.GET('/api/tickets/{idOrNumber}', {
          params: { path: { idOrNumber: key }, query: { asOf } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });

/** Why so much of the promised time is left. It is asked for anew while somebody looks, for time passes. */
export const slaQuery = (id: string) =>
  queryOptions({
    queryKey: [...ticketKeys.all, 'sla', id],
    queryFn: ({ signal }) => body(api.GET('/api/tickets/{id}/sla', { params: { path: { id } }, signal })),
    refetchInterval: 30_000,
  });

/** What happened on a ticket before an entry, from there back. */
export const historyQuery = (id: string, before: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ticketKeys.history(id, before ?? ''),
    queryFn: ({ pageParam, signal }) =>
      body(
        api.GET('/api/tickets/{id}/timeline', {
          params: { path: { id }, query: { before: pageParam, size: 200 } },
          signal,
        }),
      ),
    initialPageParam: before,
    getNextPageParam: ({ earlier, entries }) => (earlier ? entries[0]?.id : undefined),
    enabled: before !== undefined,
    staleTime: Infinity,
  });

export const useTicketList = (query: TicketQuery, enabled?: boolean) =>
  useQuery(ticketListQuery(query, enabled));
