import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { newIdempotencyKey } from '@/api/idempotency';
import { useUser } from '@/api/queries';
import { useDraft } from '@/lib/useDraft';
import { commands, type WithReply } from '@/features/tickets/commands';
import type { Attached, Ticket } from '@/features/tickets/model';
import { stillPending, type PendingComment } from './pendingComments';
import { ticketKeys } from '@/features/tickets/queries';

const none: PendingComment[] = [];

export interface ShownPending extends PendingComment {
  /** Why it was not sent; null when the page was left before the answer came. Undefined while it is on its way. */
  failed?: Error | null;
}

/**
 * Comments appear at once and are sent behind the scenes. Until the server has them they are also kept in the browser:
 * if the connection or the page goes, they come back with "Try again", which is harmless under the same key.
 */
export function usePendingComments(ticket: Ticket) {
  const user = useUser();
  const client = useQueryClient();
  const [outbox, setOutbox] = useDraft<PendingComment[]>(`${user.id}.ticket.${ticket.id}.outbox`, none);
  const [failures, setFailures] = useState<Record<string, Error | undefined>>({});
  const [sending, setSending] = useState<readonly string[]>([]);

  const { mutate } = useMutation({
    mutationFn: ({ key, text, internal, attachments, then, take, time, mentionIds }: PendingComment) => {
      const attachmentIds = attachments.map((file) => file.id);
      return commands.comment(ticket.id, {
        key,
        text,
        internal,
        attachmentIds,
        then,
        take,
        time,
        mentionIds,
      });
    },
    onMutate: ({ key }) => {
      setFailures((known) => ({ ...known, [key]: undefined }));
      setSending((keys) => [...keys, key]);
    },
    onError: (error, { key }) => setFailures((known) => ({ ...known, [key]: error })),
    onSuccess: async (_, { key }) => {
      await client.invalidateQueries({ queryKey: ticketKeys.all });
      setOutbox((kept) => kept.filter((one) => one.key !== key));
    },
    onSettled: (_data, _error, { key }) => setSending((keys) => keys.filter((one) => one !== key)),
  });

  // Left behind by a sign-in that ran out, or by a lost connection: they go by themselves, under the same keys.
  const unsent = useRef<() => void>(undefined);
  useEffect(() => {
    unsent.current = () => outbox.filter(({ key }) => !sending.includes(key)).forEach((one) => mutate(one));
  });
  useEffect(() => {
    const sendAll = () => unsent.current?.();
    sendAll();
    window.addEventListener('online', sendAll);
    return () => window.removeEventListener('online', sendAll);
  }, [ticket.id]);

  const send = (text: string, internal: boolean, attachments: Attached[], also: WithReply = {}) => {
    const known = ticket.timeline.map((entry) => entry.id);
    const at = new Date().toISOString();
    const comment = { key: newIdempotencyKey(), text, internal, attachments, at, known, ...also };
    setOutbox((kept) => [...kept, comment]);
    mutate(comment);
  };

  const shown = stillPending(outbox, ticket.timeline, user.id).map((one): ShownPending => ({
    ...one,
    failed: sending.includes(one.key) ? undefined : (failures[one.key] ?? null),
  }));

  return {
    shown,
    send,
    retry: (comment: PendingComment) => mutate(comment),
    takeBack: ({ key }: PendingComment) => setOutbox((kept) => kept.filter((one) => one.key !== key)),
  };
}

export type PendingComments = ReturnType<typeof usePendingComments>;
