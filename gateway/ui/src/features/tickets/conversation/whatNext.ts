import { nameOf } from '@/lib/nameOf';
import type { Ticket } from '@/features/tickets/model';

type Reader = 'contact' | 'agent';
type Sentence =
  | 'unassigned'
  | 'begun'
  | 'assigned'
  | 'inProgress'
  | 'waiting'
  | 'resolvedReopenable'
  | 'resolved'
  | 'merged';

/** Which sentence stands under the title: a key of the message catalogue and what it needs. */
export interface WhatNext {
  key: `next.${Reader}.${Sentence}`;
  who?: string;
  /** ISO time to be shown in the sentence. */
  until?: string;
}

type State = Pick<Ticket, 'status' | 'assignee' | 'reopenUntil'> & Partial<Pick<Ticket, 'merged'>>;

export function whatNext(ticket: State, reader: Reader, now: number): WhatNext {
  const who = nameOf(ticket.assignee);
  if (ticket.merged) return { key: `next.${reader}.merged` };
  if (ticket.status === 'resolved') {
    if (!canReopen(ticket, now)) return { key: `next.${reader}.resolved` };
    return { key: `next.${reader}.resolvedReopenable`, until: ticket.reopenUntil ?? undefined };
  }
  if (ticket.status === 'waiting-for-customer') return { key: `next.${reader}.waiting` };
  if (!who) return { key: `next.${reader}.${ticket.status === 'new' ? 'unassigned' : 'begun'}` };
  return { key: `next.${reader}.${ticket.status === 'new' ? 'assigned' : 'inProgress'}`, who };
}

export const canReopen = (ticket: Pick<Ticket, 'status' | 'reopenUntil'>, now: number): boolean =>
  ticket.status === 'resolved' && !!ticket.reopenUntil && Date.parse(ticket.reopenUntil) > now;
