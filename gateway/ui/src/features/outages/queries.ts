import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import { numbered } from '@/api/queries';
import type { OutageQuery } from './model';

/** Live updates find what to refresh by them. */
export const outageKeys = {
  all: ['outages'] as const,
  lists: ['outages', 'list'] as const,
  list: (query: OutageQuery) => ['outages', 'list', query] as const,
  details: ['outages', 'detail'] as const,
  detail: (number: string) => ['outages', 'detail', number] as const,
};

export const outageListQuery = (query: OutageQuery) =>
  queryOptions({
    queryKey: outageKeys.list(query),
    queryFn: ({ signal }) => numbered(body(api.GET('/api/outages', { params: { query }, signal }))),
    placeholderData: keepPreviousData,
  });

/** Those that are on or still to come. What changes is told live, and what the clock changes is seen by their times. */
export const currentOutagesQuery = () => ({
  ...outageListQuery({ current: true, past: false, sort: 'startsAt', page: 1, size: 100 }),
  staleTime: 5 * 60_000,
});

export const outageQuery = (number: string) =>
  queryOptions({
    queryKey: outageKeys.detail(number),
    queryFn: ({ signal }) =>
      body(api.GET('/api/outages/{idOrNumber}', { params: { path: { idOrNumber: number } }, signal })),
  });
