import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, body } from './client';
import { keys, numbered } from './queries';
import type { ArticleQuery } from './schema';

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

/** The same as its authors see it; only the service team may ask. */
export const draftQuery = (key: string) =>
  queryOptions({
    queryKey: keys.articleDraft(key),
    queryFn: ({ signal }) =>
      body(api.GET('/api/articles/{id}/draft', { params: { path: { id: key } }, signal })),
  });

/** Below that many letters every article would do; above that many the service does not read on. */
export const SUGGESTION_MIN = 3;
export const SUGGESTION_MAX = 200;
const SUGGESTED = 3;

/** Articles that may answer what somebody is about to report. Nobody waits for them, so nothing is tried twice. */
export const articleSuggestionsQuery = (text: string, enabled: boolean) =>
  queryOptions({
    queryKey: keys.articleSuggestions(text),
    queryFn: ({ signal }) =>
      body(api.GET('/api/articles/suggestions', { params: { query: { text, limit: SUGGESTED } }, signal })),
    placeholderData: keepPreviousData,
    retry: false,
    enabled,
  });
