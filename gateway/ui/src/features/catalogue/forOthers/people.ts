import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';

interface Among {
  /** For agents: at which organisation. */
  organisationId?: string;
  /** Only those for whom one can ask for something, oneself among them; else everybody of the organisation. */
  toAskFor?: boolean;
}

/** People of one's own organisation, for agents of that one. */
export const peopleQuery = (q: string, { organisationId, toAskFor = false }: Among) =>
  queryOptions({
    queryKey: ['requests', 'people', organisationId ?? 'own', toAskFor, q],
    queryFn: ({ signal }) =>
      body(
        api.GET('/api/requests/people', {
          params: { query: { q: q || undefined, organisationId, everybody: !toAskFor } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
