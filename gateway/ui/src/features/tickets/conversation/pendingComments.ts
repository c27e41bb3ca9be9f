import type { WithReply } from '@/features/tickets/commands';
import type { Attached, TimelineEntry } from '@/features/tickets/model';
import { plainText } from '@/features/tickets/plainText';

/** A comment shown before the server has answered. */
export interface PendingComment extends WithReply {
  /** Also its idempotency key. */
  key: string;
  text: string;
  internal: boolean;
  attachments: Attached[];
  /** ISO time at which it was sent. */
  at: string;
  /** Ids of the entries on the page when it was sent: what is not among them is new. */
  known: readonly string[];
}

/**
 * Those still to be shown. The live update often brings the real comment before our own answer arrives; a person must
 * not see it twice, so a pending one gives way to a new entry of theirs with the same words. Each entry settles one.
 */
export function stillPending(
  pending: readonly PendingComment[],
  timeline: readonly TimelineEntry[],
  authorId: string,
): PendingComment[] {
  const settledBy = new Set<string>();
  return pending.filter((mine) => {
    const real = timeline.find(
      (entry) =>
        !mine.known.includes(entry.id) &&
        !settledBy.has(entry.id) &&
        entry.actor.id === authorId &&
        entry.kind === (mine.internal ? 'internal-note' : 'comment') &&
        plainText(entry.text ?? '') === plainText(mine.text),
    );
    if (real) settledBy.add(real.id);
    return !real;
  });
}
