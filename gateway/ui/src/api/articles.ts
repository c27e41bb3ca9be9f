import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, body } from './client';
import { keys, numbered } from './queries';
import type { ArticleQuery } from './schema';

/** The knowledge base, as far as it is read; what agents do to it is with their pages. */
export const articleListQuery = (query: ArticleQuery, enabled = true) =>
  queryOptions({
    queryKey: keys.articleList(query),
    queryFn: ({ signal }) => numbered(body(api.GET('/api/articles', { params: { query }, signal }))),
    placeholderData: keepPreviousData,
    enabled,
  });

export const articleCategoriesQuery = queryOptions({
  queryKey: keys.articleCategories,
  queryFn: ({ signal }) => body(api.GET('/api/article-categories', { signal })),
});

export const articleQuery = (key: string) =>
  queryOptions({
    queryKey: keys.article(key),
    queryFn: ({ signal }) =>
      body(api.GET('/api/articles/{idOrNumber}', { params: { path: { idOrNumber: key } }, signal })),
  });
