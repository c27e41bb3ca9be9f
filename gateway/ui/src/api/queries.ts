import { keepPreviousData, queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { api, body } from './client';
import type { ArticleQuery, Schemas, TicketQuery } from './schema';

export type { Schemas };

/** We ask for pages by their number, and then they say which one they are and how much there is in all. */
type Numbered = { page: number; total: number };
export const numbered = async <T extends { [K in keyof Numbered]?: number | null }>(page: Promise<T>) =>
  (await page) as T & Numbered;

/** Every key in one place: live updates find what to refresh by them. */
export const keys = {
  session: ['session'] as const,
  activity: ['activity'] as const,
  tickets: ['tickets'] as const,
  ticketLists: ['tickets', 'list'] as const,
  ticketList: (query: TicketQuery) => ['tickets', 'list', query] as const,
  ticketDetails: ['tickets', 'detail'] as const,
  /** By number or id, as the address says; see `isTicket` for matching either. */
  ticket: (key: string) => ['tickets', 'detail', key] as const,
  colleagues: (organisationId?: string, q?: string) =>
    ['colleagues', organisationId ?? 'own', q ?? ''] as const,
  agents: (q: string) => ['agents', 'list', q] as const,
  agentName: (id: string) => ['agents', 'name', id] as const,
  organisations: (q: string) => ['organisations', 'list', q] as const,
  organisationName: (id: string) => ['organisations', 'name', id] as const,
  contacts: (organisationId: string, q: string) => ['contacts', organisationId, q] as const,
  articles: ['articles'] as const,
  articleList: (query: ArticleQuery) => ['articles', 'list', query] as const,
  articleSuggestions: (text: string) => ['articles', 'suggestions', text] as const,
  articleCategories: ['articles', 'categories'] as const,
  /** By number or id, as the address says. */
  articleDraft: (key: string) => ['articles', 'draft', key] as const,
  articleEdition: (id: string, edition: number) => ['articles', 'edition', id, edition] as const,
  articleOpinions: (id: string, commented: boolean) => ['articles', 'opinions', id, commented] as const,
  /** What did not work while an article was being made, to be said on its page. */
  articleFailure: (id: string) => ['article-failure', id] as const,
  articlePreview: (markdown: string) => ['article-preview', markdown] as const,
  article: (key: string) => ['articles', 'detail', key] as const,
};

export const sessionQuery = queryOptions({
  queryKey: keys.session,
  queryFn: ({ signal }) => body(api.GET('/api/session', { signal })),
  staleTime: Infinity,
});

export const ticketListQuery = (query: TicketQuery, enabled = true) =>
  queryOptions({
    queryKey: keys.ticketList(query),
    queryFn: ({ signal }) => numbered(body(api.GET('/api/tickets', { params: { query }, signal }))),
    placeholderData: keepPreviousData,
    enabled,
  });

export const ticketQuery = (key: string) =>
  queryOptions({
    queryKey: keys.ticket(key),
    queryFn: ({ signal }) =>
      body(api.GET('/api/tickets/{idOrNumber}', { params: { path: { idOrNumber: key } }, signal })),
  });

export const colleaguesQuery = (q: string, organisationId?: string) =>
  queryOptions({
    queryKey: keys.colleagues(organisationId, q),
    queryFn: ({ signal }) =>
      body(api.GET('/api/colleagues', { params: { query: { q: q || undefined, organisationId } }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

export const agentsQuery = (q: string) =>
  queryOptions({
    queryKey: keys.agents(q),
    queryFn: ({ signal }) =>
      body(
        api.GET('/api/agents', { params: { query: { active: true, q: q || undefined, size: 100 } }, signal }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

/** What an agent of whom only the id is known is called. */
export const agentNameQuery = (id: string) =>
  queryOptions({
    queryKey: keys.agentName(id),
    queryFn: async ({ signal }) =>
      (await body(api.GET('/api/agents/{id}', { params: { path: { id } }, signal }))).name,
    staleTime: 60_000,
  });

export const organisationsQuery = (q: string) =>
  queryOptions({
    queryKey: keys.organisations(q),
    queryFn: ({ signal }) =>
      body(api.GET('/api/organisations', { params: { query: { q: q || undefined, size: 100 } }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

export const organisationNameQuery = (id: string) =>
  queryOptions({
    queryKey: keys.organisationName(id),
    queryFn: async ({ signal }) =>
      (await body(api.GET('/api/organisations/{id}', { params: { path: { id } }, signal }))).name,
    staleTime: 60_000,
  });

/** The people of one organisation by a part of their name or address, for agents. */
export const contactsQuery = (organisationId: string, q: string) =>
  queryOptions({
    queryKey: keys.contacts(organisationId, q),
    queryFn: ({ signal }) =>
      body(
        api.GET('/api/contacts', {
          params: { query: { organisationId, active: true, q: q || undefined, size: 50 } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

export const activityQuery = (size = 10) =>
  queryOptions({
    queryKey: keys.activity,
    queryFn: ({ signal }) => body(api.GET('/api/activity', { params: { query: { size } }, signal })),
  });

export const useSession = () => useSuspenseQuery(sessionQuery).data;

/** The signed-in person. Only pages inside the frame use it, and the frame is shown to nobody else. */
export function useUser(): Schemas['User'] {
  const { user } = useSession();
  if (!user) throw new Error('No one is signed in');
  return user;
}

export const useTicketList = (query: TicketQuery, enabled?: boolean) =>
  useQuery(ticketListQuery(query, enabled));
