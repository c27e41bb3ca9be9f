import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import { numbered } from '@/api/queries';
import { momentWhen } from '@/lib/zone';
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

/** How it was at the end of a day. */
export const pastProjectQuery = (id: string, day: string) => {
  const end = momentWhen(`${day}T23:59:59.999`);
  return queryOptions({
    queryKey: [...projectKeys.details, id, 'as-of', day],
    queryFn: ({ signal }) =>
      body(
        api.GET('/api/projects/{id}', {
          params: { path: { id }, query: { asOf: end.toISOString() } },
          signal,
        }),
      ),
    staleTime: Infinity,
    retry: 1,
  });
};

/** Why so much time is left. */
export const timeLeftQuery = (id: string) =>
  queryOptions({
    queryKey: [...projectKeys.details, id, 'time-left'],
    queryFn: ({ signal }) =>
      body(api.GET('/api/projects/{id}/time-left', { params: { path: { id } }, signal })),
  });

/** How much is wanted of the person in all their projects. */
export const wantedCountQuery = queryOptions({
  queryKey: [...projectKeys.lists, 'wanted'],
  queryFn: async ({ signal }) =>
    (await body(api.GET('/api/projects/your-turn', { params: { query: { size: 1 } }, signal }))).total,
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
