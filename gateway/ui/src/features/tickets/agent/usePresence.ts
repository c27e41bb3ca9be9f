import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, body } from '@/api/client';
import { keys } from '@/api/queries';

const SAID_AGAIN_MS = 15_000;

/**
 * Says that somebody has the ticket open, and whether they write, and hears who else has. Said again while the page is in
 * sight; who does not is taken for gone.
 */
export function usePresence(ticketId: string, writing: boolean) {
  const here = useQuery({
    queryKey: [...keys.presence(ticketId), writing],
    queryFn: ({ signal }) =>
      body(
        api.PUT('/api/presence/{subjectId}', {
          params: { path: { subjectId: ticketId } },
          body: { writing },
          signal,
        }),
      ),
    placeholderData: (before) => before,
    refetchInterval: SAID_AGAIN_MS,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  useEffect(
    () => () => {
      api
        .DELETE('/api/presence/{subjectId}', { params: { path: { subjectId: ticketId } }, keepalive: true })
        .catch(() => undefined);
    },
    [ticketId],
  );
  return here.data?.people ?? [];
}
