import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import { numbered } from '@/api/queries';
import type { TicketQuery } from './model';

/** Live updates find what to refresh by them. */
export const ticketKeys = {
  all: ['tickets'] as const,
  lists: ['tickets', 'list'] as const,
  list: (query: TicketQuery) => ['tickets', 'list', query] as const,
  details: ['tickets', 'detail'] as const,
  /** By number or id, as the address says. */
  detail: (key: string) => ['tickets', 'detail', key] as const,
};

export const ticketListQuery = (query: TicketQuery, enabled = true) =>
  queryOptions({
    queryKey: ticketKeys.list(query),
    queryFn: ({ signal }) => numbered(body(api.GET('/api/tickets', { params: { query }, signal }))),
    placeholderData: keepPreviousData,
    enabled,
  });

export const ticketQuery = (key: string) =>
  queryOptions({
    queryKey: ticketKeys.detail(key),
    queryFn: ({ signal }) =>
      body(api.GET('/api/tickets/{idOrNumber}', { params: { path: { idOrNumber: key } }, signal })),
  });

export const useTicketList = (query: TicketQuery, enabled?: boolean) =>
  useQuery(ticketListQuery(query, enabled));
