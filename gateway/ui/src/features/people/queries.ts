import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import { numbered } from '@/api/queries';
import type { AgentQuery, ContactQuery, OrganisationQuery, VisitQuery } from './model';

export const peopleKeys = {
  all: ['people'] as const,
  contacts: (query: ContactQuery) => ['people', 'contacts', query] as const,
  contact: (id: string) => ['people', 'contact', id] as const,
  organisations: (query: OrganisationQuery) => ['people', 'organisations', query] as const,
  organisation: (id: string) => ['people', 'organisation', id] as const,
  visits: (query: VisitQuery) => ['people', 'visits', query] as const,
  signIns: ['people', 'sign-ins'] as const,
  agents: (query: AgentQuery) => ['people', 'agents', query] as const,
  agent: (id: string) => ['people', 'agent', id] as const,
};

export const contactListQuery = (query: ContactQuery) =>
  queryOptions({
    queryKey: peopleKeys.contacts(query),
    queryFn: ({ signal }) => numbered(body(api.GET('/api/contacts', { params: { query }, signal }))),
    placeholderData: keepPreviousData,
  });

export const contactQuery = (id: string) =>
  queryOptions({
    queryKey: peopleKeys.contact(id),
    queryFn: ({ signal }) => body(api.GET('/api/contacts/{id}', { params: { path: { id } }, signal })),
  });

export const organisationListQuery = (query: OrganisationQuery) =>
  queryOptions({
    queryKey: peopleKeys.organisations(query),
    queryFn: ({ signal }) => numbered(body(api.GET('/api/organisations', { params: { query }, signal }))),
    placeholderData: keepPreviousData,
  });

export const organisationQuery = (id: string) =>
  queryOptions({
    queryKey: peopleKeys.organisation(id),
    queryFn: ({ signal }) => body(api.GET('/api/organisations/{id}', { params: { path: { id } }, signal })),
  });

export const agentListQuery = (query: AgentQuery) =>
  queryOptions({
    queryKey: peopleKeys.agents(query),
    queryFn: ({ signal }) => numbered(body(api.GET('/api/agents', { params: { query }, signal }))),
    placeholderData: keepPreviousData,
  });

export const agentQuery = (id: string) =>
  queryOptions({
    queryKey: peopleKeys.agent(id),
    queryFn: ({ signal }) => body(api.GET('/api/agents/{id}', { params: { path: { id } }, signal })),
  });

export const visitListQuery = (query: VisitQuery) =>
  queryOptions({
    queryKey: peopleKeys.visits(query),
    queryFn: ({ signal }) => body(api.GET('/api/visits', { params: { query }, signal })),
  });

export const signInsQuery = queryOptions({
  queryKey: peopleKeys.signIns,
  queryFn: ({ signal }) => body(api.GET('/api/sign-ins', { signal })),
});
