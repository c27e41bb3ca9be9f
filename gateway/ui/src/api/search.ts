import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, body } from './client';

const SHOWN = 5;

/** Everything that has these words, the best few of each kind. What was found before stays until the next answer. */
export const searchQuery = (q: string) =>
  queryOptions({
    queryKey: ['search', q],
    queryFn: ({ signal }) => body(api.GET('/api/search', { params: { query: { q, limit: SHOWN } }, signal })),
    placeholderData: keepPreviousData,
    enabled: q !== '',
    retry: false,
  });
