import type { Schemas } from '@/api/queries';

/** What ticket-service says about a ticket, under names short enough to talk about it. */
export type { Schemas };
export type Ticket = Schemas['TicketDetail'];
export type TicketRow = Schemas['TicketSummary'];
export type Status = Schemas['TicketStatus'];
export type Level = Schemas['Level'];
export type Priority = Schemas['Priority'];
export type Named = Schemas['Named'];
export type Person = Schemas['Person'];
export type Attached = Schemas['Attachment'];
export type TimelineEntry = Schemas['TimelineEntry'];

/** In the order in which people expect to choose among them. */
export const statuses: readonly Status[] = ['new', 'in-progress', 'waiting-for-customer', 'resolved'];
export const levels: readonly Level[] = ['low', 'medium', 'high'];
export const priorities: readonly Priority[] = ['low', 'medium', 'high', 'critical'];
