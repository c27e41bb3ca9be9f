import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import { numbered } from '@/api/queries';
import type { ArticleQuery } from './model';

export const articleKeys = {
  all: ['articles'] as const,
  list: (query: ArticleQuery) => ['articles', 'list', query] as const,
  suggestions: (text: string) => ['articles', 'suggestions', text] as const,
  categories: ['articles', 'categories'] as const,
  /** By number or id, as the address says. */
  draft: (key: string) => ['articles', 'draft', key] as const,
  edition: (id: string, edition: number) => ['articles', 'edition', id, edition] as const,
  opinions: (id: string, commented: boolean) => ['articles', 'opinions', id, commented] as const,
  /** What did not work while an article was being made, to be said on its page. */
  failure: (id: string) => ['article-failure', id] as const,
  preview: (markdown: string) => ['article-preview', markdown] as const,
  detail: (key: string) => ['articles', 'detail', key] as const,
};

export const articleListQuery = (query: ArticleQuery, enabled = true) =>
  queryOptions({
    queryKey: articleKeys.list(query),
    queryFn: ({ signal }) => numbered(body(api.GET('/api/articles', { params: { query }, signal }))),
    placeholderData: keepPreviousData,
    enabled,
  });

export const articleCategoriesQuery = queryOptions({
  queryKey: articleKeys.categories,
  queryFn: ({ signal }) => body(api.GET('/api/article-categories', { signal })),
});

export const articleQuery = (key: string) =>
  queryOptions({
    queryKey: articleKeys.detail(key),
    queryFn: ({ signal }) =>
      body(api.GET('/api/articles/{idOrNumber}', { params: { path: { idOrNumber: key } }, signal })),
  });

/** The same as its authors see it; only the service team may ask. */
export const draftQuery = (key: string) =>
  queryOptions({
    queryKey: articleKeys.draft(key),
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
    queryKey: articleKeys.suggestions(text),
    queryFn: ({ signal }) =>
      body(api.GET('/api/articles/suggestions', { params: { query: { text, limit: SUGGESTED } }, signal })),
    placeholderData: keepPreviousData,
    retry: false,
    enabled,
  });
