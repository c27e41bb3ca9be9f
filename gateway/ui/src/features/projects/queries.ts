import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import { numbered } from '@/api/queries';
import type { ProjectQuery } from './model';

/** Live updates find what to refresh by them. */
export const projectKeys = {
  all: ['projects'] as const,
  lists: ['projects', 'list'] as const,
  list: (query: ProjectQuery) => ['projects', 'list', query] as const,
  details: ['projects', 'detail'] as const,
  templates: ['projects', 'templates'] as const,
  feeds: ['projects', 'feeds'] as const,
  detail: (id: string, asCustomer: boolean) => ['projects', 'detail', id, asCustomer] as const,
};

export const projectListQuery = (query: ProjectQuery) =>
  queryOptions({
    queryKey: projectKeys.list(query),
    queryFn: ({ signal }) => numbered(body(api.GET('/api/projects', { params: { query }, signal }))),
    placeholderData: keepPreviousData,
  });

/** `asCustomer` is for agents: only what customers are shown. */
export const projectQuery = (id: string, asCustomer = false) =>
  queryOptions({
    queryKey: projectKeys.detail(id, asCustomer),
    queryFn: ({ signal }) =>
      body(
        api.GET('/api/projects/{id}', {
          params: { path: { id }, query: asCustomer ? { asCustomer } : {} },
          signal,
        }),
      ),
  });

/** Plans to begin a project with; for agents. */
export const templatesQuery = queryOptions({
  queryKey: projectKeys.templates,
  queryFn: ({ signal }) => body(api.GET('/api/project-templates', { signal })),
});

/** The addresses at which one's calendars fetch the dates. */
export const feedsQuery = queryOptions({
  queryKey: projectKeys.feeds,
  queryFn: ({ signal }) => body(api.GET('/api/project-feeds', { signal })),
});
