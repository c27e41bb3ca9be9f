import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import { keys, numbered } from '@/api/queries';

/** What only the pages that write articles ask. */
export const editionQuery = (id: string, edition: number) =>
  queryOptions({
    queryKey: keys.articleEdition(id, edition),
    queryFn: ({ signal }) =>
      body(api.GET('/api/articles/{id}/editions/{edition}', { params: { path: { id, edition } }, signal })),
    staleTime: Infinity,
  });

export const opinionsQuery = (id: string, size: number) =>
  queryOptions({
    queryKey: keys.articleOpinions(id, size),
    queryFn: ({ signal }) =>
      numbered(
        body(
          api.GET('/api/articles/{id}/opinions', {
            params: { path: { id }, query: { page: 1, size } },
            signal,
          }),
        ),
      ),
    placeholderData: keepPreviousData,
  });

/** A text as readers would see it. The last one stays until the next is there. */
export const previewQuery = (markdown: string) =>
  queryOptions({
    queryKey: keys.articlePreview(markdown),
    queryFn: ({ signal }) => body(api.POST('/api/article-previews', { body: { markdown }, signal })),
    placeholderData: keepPreviousData,
    enabled: markdown.trim() !== '',
    staleTime: Infinity,
    gcTime: 60_000,
  });
