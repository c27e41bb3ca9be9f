import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import { articleKeys } from '@/features/knowledge/queries';

const FIRST = 10;
const MORE = 50;

/** What only the pages that write articles ask. */
export const editionQuery = (id: string, edition: number) =>
  queryOptions({
    queryKey: articleKeys.edition(id, edition),
    queryFn: ({ signal }) =>
      body(api.GET('/api/articles/{id}/editions/{edition}', { params: { path: { id, edition } }, signal })),
    staleTime: Infinity,
  });

/** The newest first, and then the older ones, as far as is asked for. */
export const opinionsQuery = (id: string, commented: boolean) =>
  infiniteQueryOptions({
    queryKey: articleKeys.opinions(id, commented),
    queryFn: ({ pageParam: cursor, signal }) =>
      body(
        api.GET('/api/articles/{id}/opinions', {
          params: { path: { id }, query: { commented, cursor, size: cursor ? MORE : FIRST } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

/** A text as readers would see it. The last one stays until the next is there. */
export const previewQuery = (markdown: string) =>
  queryOptions({
    queryKey: articleKeys.preview(markdown),
    queryFn: ({ signal }) => body(api.POST('/api/article-previews', { body: { markdown }, signal })),
    placeholderData: keepPreviousData,
    enabled: markdown.trim() !== '',
    staleTime: Infinity,
    gcTime: 60_000,
  });
