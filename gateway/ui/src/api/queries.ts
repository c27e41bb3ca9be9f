import { keepPreviousData, queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { api, body } from './client';
import { positions } from './positions';
import type { Schemas } from './schema';

export type { Schemas };

/** We ask for pages by their number, and then they say which one they are and how much there is in all. */
type Numbered = { page: number; total: number };
export const numbered = async <T extends { [K in keyof Numbered]?: number | null }>(page: Promise<T>) =>
  (await page) as T & Numbered;

/** The keys of what every page may ask; a feature's own are in its `queries.ts`. */
export const keys = {
  /** Who else has a thing open. */
  presence: (id: string) => ['presence', id] as const,
  session: ['session'] as const,
  activity: ['activity'] as const,
  home: ['home'] as const,
  memberships: ['memberships'] as const,
  colleagues: (organisationId?: string, q?: string) =>
    ['colleagues', organisationId ?? 'own', q ?? ''] as const,
  agents: (q: string) => ['agents', 'list', q] as const,
  agentName: (id: string) => ['agents', 'name', id] as const,
  organisations: (q: string) => ['organisations', 'list', q] as const,
  organisationName: (id: string) => ['organisations', 'name', id] as const,
  sites: (organisationId: string) => ['organisations', 'sites', organisationId] as const,
  contact: (id: string) => ['contacts', 'one', id] as const,
  contacts: (organisationId: string | undefined, q: string) =>
    ['contacts', organisationId ?? 'all', q] as const,
};

export const sessionQuery = queryOptions({
  queryKey: keys.session,
  queryFn: ({ signal }) => body(api.GET('/api/session', { signal })),
  staleTime: Infinity,
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

/** Where an organisation has places. */
export const sitesQuery = (organisationId: string) =>
  queryOptions({
    queryKey: keys.sites(organisationId),
    queryFn: async ({ signal }) =>
      (await body(api.GET('/api/organisations/{id}', { params: { path: { id: organisationId } }, signal })))
        .sites,
    staleTime: 60_000,
  });

export const organisationNameQuery = (id: string) =>
  queryOptions({
    queryKey: keys.organisationName(id),
    queryFn: async ({ signal }) =>
      (await body(api.GET('/api/organisations/{id}', { params: { path: { id } }, signal }))).name,
    staleTime: 60_000,
  });

/** The people of one organisation, or of all, by a part of their name or address, for agents. */
export const contactsQuery = (organisationId: string | undefined, q: string) =>
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

/** Somebody at a customer, for agents. */
export const contactQuery = (id: string) =>
  queryOptions({
    queryKey: keys.contact(id),
    queryFn: ({ signal }) => body(api.GET('/api/contacts/{id}', { params: { path: { id } }, signal })),
    staleTime: 60_000,
  });

/** What waits, part by part, from all services at once; those that did not answer in time are named. */
export const homeQuery = (parts: string[]) =>
  queryOptions({
    queryKey: [...keys.home, ...parts],
    queryFn: ({ signal }) =>
      body(api.GET('/api/home', { params: { query: { part: parts, after: positions.newest() } }, signal })),
    staleTime: 0,
  });

export const activityQuery = (size = 10) =>
  queryOptions({
    queryKey: keys.activity,
    queryFn: ({ signal }) => body(api.GET('/api/activity', { params: { query: { size } }, signal })),
  });

/** The organisations at which the person is a contact; none for agents. */
export const membershipsQuery = queryOptions({
  queryKey: keys.memberships,
  queryFn: ({ signal }) => body(api.GET('/api/memberships', { signal })),
  staleTime: Infinity,
});

export const useSession = () => useSuspenseQuery(sessionQuery).data;

/** The signed-in person. Only pages inside the frame use it, and the frame is shown to nobody else. */
export function useUser(): Schemas['User'] {
  const { user } = useSession();
  if (!user) throw new Error('No one is signed in');
  return user;
}
