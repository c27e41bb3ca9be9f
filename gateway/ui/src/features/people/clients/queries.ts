import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { components } from '@/api/generated/identity';
import { IDEMPOTENCY_HEADER } from '@/api/idempotency';

export type ApiClient = components['schemas']['ApiClientView'];
export type Scope = ApiClient['scopes'][number];

export const scopes: readonly Scope[] = [
  'organisations:read',
  'organisations:write',
  'tickets:read',
  'tickets:write',
  'requests:read',
  'requests:write',
  'catalogue:read',
  'catalogue:write',
  'assets:read',
  'assets:write',
  'billing:read',
  'billing:write',
  'projects:read',
  'projects:write',
  'knowledge:read',
  'knowledge:write',
  'history:write',
];

export const clientKeys = { all: ['api-clients'] as const };

export const clientsQuery = queryOptions({
  queryKey: clientKeys.all,
  queryFn: ({ signal }) => body(api.GET('/api/api-clients', { params: { query: { size: 100 } }, signal })),
});

const on = (id: string) => ({ path: { id } });

export const clientCommands = {
  add: (client: { name: string; scopes: Scope[] }, key: string) =>
    body(api.POST('/api/api-clients', { body: client, headers: { [IDEMPOTENCY_HEADER]: key } })),

  change: (id: string, client: { name: string; scopes: Scope[] }) =>
    api.PUT('/api/api-clients/{id}', { params: on(id), body: client }),

  rotate: (id: string) => body(api.POST('/api/api-clients/{id}/secret', { params: on(id) })),

  revoke: (id: string) => api.POST('/api/api-clients/{id}/revocation', { params: on(id) }),
};

type Dashed<T extends string> = T extends `${infer Service}:${infer Act}` ? `${Service}-${Act}` : never;

/** The scope as its words are found by. */
export const wordOf = (scope: Scope) => scope.replace(':', '-') as Dashed<Scope>;
