import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { components } from '@/api/generated/billing';

export type Access = components['schemas']['Access'];

/** What the person may see and do of billing, as the service says. */
export const accessQuery = queryOptions({
  queryKey: ['billing', 'access'],
  queryFn: ({ signal }) => body(api.GET('/api/billing/access', { signal })),
  staleTime: 60_000,
});
