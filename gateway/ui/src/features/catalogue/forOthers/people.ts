import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';

/** Whom one can ask for something for, oneself among them: of one's own organisation, for agents of that one. */
export const peopleQuery = (q: string, organisationId?: string) =>
  queryOptions({
    queryKey: ['requests', 'people', organisationId ?? 'own', q],
    queryFn: ({ signal }) =>
      body(
        api.GET('/api/requests/people', { params: { query: { q: q || undefined, organisationId } }, signal }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
