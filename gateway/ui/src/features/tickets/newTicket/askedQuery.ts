import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';

/** What is asked of whoever reports an issue: of one's own organisation, for agents of that one. */
export const askedQuery = (organisationId?: string) =>
  queryOptions({
    queryKey: ['issue-forms', 'asked', organisationId ?? 'own'],
    queryFn: ({ signal }) =>
      body(api.GET('/api/issue-forms/asked', { params: { query: { organisationId } }, signal })),
    // Nobody's questions change while they are answered; sending says if they have.
    staleTime: Infinity,
    gcTime: 0,
  });
