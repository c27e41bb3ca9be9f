import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { components } from '@/api/generated/billing';
import { agents, type User } from '@/manifest/manifest';

export type Access = components['schemas']['Access'];

/** What the person may see and do of billing, as the service says. */
export const accessQuery = queryOptions({
  queryKey: ['billing', 'access'],
  queryFn: ({ signal }) => body(api.GET('/api/billing/access', { signal })),
  staleTime: 60_000,
});

const has = (user: User, ...roles: string[]) =>
  agents(user) && user.roles.some((role) => roles.includes(role));

/** Those who write and send quotes. Hiding is a courtesy: the service decides what it answers to whom. */
export const sells = (user: User) => has(user, 'account-manager', 'billing', 'administrator');

/** Those who issue invoices, take payments and change settings. */
export const bills = (user: User) => has(user, 'billing', 'administrator');
