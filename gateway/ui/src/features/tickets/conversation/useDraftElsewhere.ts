import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { api, body } from '@/api/client';
import { commands } from '@/features/tickets/commands';
import { plainText } from '@/features/tickets/plainText';

const WRITES_AFTER_MS = 1_500;

export type DraftKind = 'reply' | 'note';

const keyOf = (ticketId: string) => ['ticket-drafts', ticketId] as const;

/**
 * What is being written goes to the server while somebody pauses, and comes from there on another device. What stands in
 * the box here comes first; without a connection it is kept in this browser all the same.
 */
export function useDraftElsewhere(
  ticketId: string,
  kind: DraftKind,
  text: string,
  onFound: (text: string, savedAt: number) => void,
) {
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: keyOf(ticketId),
    queryFn: ({ signal }) =>
      body(api.GET('/api/tickets/{id}/drafts', { params: { path: { id: ticketId } }, signal })),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    retry: false,
  });
  /** As the server has it, as far as is known here. */
  const kept = useRef<string>(undefined);
  const written = plainText(text) ? text : '';

  const found = data?.items?.find((one) => one.kind === kind);
  useEffect(() => {
    if (!data || kept.current !== undefined) return;
    kept.current = found?.text ?? '';
    if (found && !written) onFound(found.text, Date.parse(found.savedAt));
  }, [data, found, written, onFound]);

  useEffect(() => {
    if (kept.current === undefined || written === kept.current) return;
    const write = () => {
      const before = kept.current;
      kept.current = written;
      const sent = written ? commands.keepDraft(ticketId, kind, written) : commands.dropDraft(ticketId, kind);
      sent.catch(() => {
        if (kept.current === written) kept.current = before;
      });
    };
    const timer = setTimeout(write, written ? WRITES_AFTER_MS : 0);
    return () => clearTimeout(timer);
  }, [ticketId, kind, written, data]);

  // Whoever leaves the page within the pause does not lose the last words.
  const last = useRef(written);
  useEffect(() => {
    last.current = written;
  });
  useEffect(
    () => () => {
      const { current } = last;
      if (kept.current === undefined || current === kept.current || !current) return;
      commands.keepDraft(ticketId, kind, current).catch(() => undefined);
      client.removeQueries({ queryKey: keyOf(ticketId) });
    },
    [client, ticketId, kind],
  );
}
