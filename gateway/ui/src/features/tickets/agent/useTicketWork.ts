import { useEffect, useState } from 'react';
import { isStale } from '@/api/asSeen';
import { useUser } from '@/api/queries';
import { commands } from '@/features/tickets/commands';
import type { Priority, Schemas, Status, Ticket, TimelineEntry } from '@/features/tickets/model';
import { plainText } from '@/features/tickets/plainText';
import { useCommentDraft } from '@/features/tickets/conversation/useCommentDraft';
import { useCommand } from '@/features/tickets/useCommand';
import { useFresh } from '@/features/tickets/conversation/useFresh';
import { usePendingComments } from '@/features/tickets/conversation/usePendingComments';
import { focusWhenThere } from '@/features/tickets/conversation/focusWhenThere';
import { useShortcuts } from './useShortcuts';

export type Asking = 'assign' | 'resolve' | 'reopen' | 'merge' | 'link';
export type Intent = 'reply' | 'note' | 'assign';

const intents: readonly string[] = ['reply', 'note', 'assign'] satisfies Intent[];
export const isIntent = (word: string): word is Intent => intents.includes(word);

export const STATUS_ID = 'ticket-status';
export const PRIORITY_ID = 'ticket-priority';

export const composerId = (internal: boolean) => (internal ? 'internal-note' : 'reply');

/** An agent at work on one ticket: what is being written, what is being asked, and what can be done by key. */
export function useTicketWork(ticket: Ticket, intent?: Intent) {
  const user = useUser();
  const reply = useCommentDraft(ticket.id, false);
  const note = useCommentDraft(ticket.id, true);
  const canReply = ticket.allowed.comment;
  const [replying, setReplying] = useState(false);
  // Whoever is writing a reply when a colleague resolves the ticket keeps the box: what is typed on must not become a
  // note, nor go out of sight.
  const hasReply = canReply || replying || plainText(reply.text) !== '';
  const [wantsNote, setWantsNote] = useState(intent === 'note');
  const internal = wantsNote || !hasReply;
  const [asking, setAsking] = useState<Asking | undefined>(intent === 'assign' ? 'assign' : undefined);
  const [splitting, split] = useState<TimelineEntry>();
  const pending = usePendingComments(ticket);
  const fresh = useFresh(ticket, user.id);

  const assign = useCommand((agent: Schemas['Person'] | null) =>
    ifStillSo(ticket, assignee, (version) => commands.assign(ticket.id, agent?.id ?? null, version)),
  );
  const setStatus = useCommand((status: Status) =>
    ifStillSo(ticket, statusOf, (version) => commands.setStatus(ticket.id, status, version)),
  );
  const setPriority = useCommand((priority: Priority) =>
    ifStillSo(ticket, priorityOf, (version) => commands.setPriority(ticket.id, priority, version)),
  );
  const error = assign.error ?? setStatus.error ?? setPriority.error;
  const forgetErrors = () => [assign, setStatus, setPriority].forEach((one) => one.reset());

  const write = (asNote: boolean) => {
    setWantsNote(asNote);
    focusWhenThere(composerId(asNote || !hasReply));
  };
  const assignToMe = () => {
    if (!ticket.allowed.assign || assign.isPending || ticket.assignee?.id === user.id) return;
    forgetErrors();
    assign.mutate(user);
  };
  useShortcuts({
    reply: () => write(false),
    note: () => write(true),
    assign: () => ticket.allowed.assign && setAsking('assign'),
    'assign-to-me': assignToMe,
    resolve: () => ticket.status !== 'resolved' && ticket.allowed.resolve && setAsking('resolve'),
    status: () => focusWhenThere(STATUS_ID),
    priority: () => focusWhenThere(PRIORITY_ID),
  });
  useEffect(() => {
    if (intent === 'reply' || intent === 'note') focusWhenThere(composerId(intent === 'note'));
  }, [intent]);

  return {
    ticket,
    user,
    /** Something has been written, or a file attached, and has not gone out. */
    unsent: [reply, note].some(({ text, uploads }) => plainText(text) !== '' || uploads.files.length > 0),
    internal,
    canReply,
    hasReply,
    setReplying,
    write,
    drafts: { reply, note },
    pending,
    fresh,
    asking,
    ask: setAsking,
    /** The comment of which a ticket is to be made. */
    splitting,
    split,
    assign,
    assignToMe,
    setStatus,
    setPriority,
    forgetErrors,
    error,
    /** Somebody else was quicker: the page has the new state by now, and says whose it is. */
    staleBy: isStale(error)
      ? ticket.timeline.findLast((entry) => entry.actor.id !== user.id)?.actor.name
      : undefined,
    stale: isStale(error),
  };
}

const assignee = (ticket: Ticket) => ticket.assignee?.id;
const statusOf = (ticket: Ticket) => ticket.status;
const priorityOf = (ticket: Ticket) => ticket.priority;

/**
 * A ticket moves on for many reasons, one's own comment among them. Only if the very thing to be changed is no longer
 * as it was seen has somebody else been quicker.
 */
async function ifStillSo<T>(
  seen: Ticket,
  part: (ticket: Ticket) => unknown,
  change: (version: number) => Promise<T>,
) {
  try {
    return await change(seen.version);
  } catch (error) {
    if (!isStale(error)) throw error;
    const now = await commands.look(seen.id);
    if (part(now) !== part(seen)) throw error;
    return change(now.version);
  }
}

export type TicketWork = ReturnType<typeof useTicketWork>;
