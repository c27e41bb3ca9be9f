import type { Schemas as Shared } from '@/api/schema';
import type { components, paths } from '@/api/generated/ticket';

type TicketSchemas = components['schemas'];

/** What ticket-service says, by the names that pages use. */
export interface Schemas extends Shared {
  TicketSummary: TicketSchemas['TicketItem'];
  CaseItem: TicketSchemas['CaseItem'];
  TicketDetail: TicketSchemas['TicketDetail'];
  TimelineEntry: TicketSchemas['Entry'];
  TicketStatus: TicketSchemas['TicketDetail']['status'];
  Level: TicketSchemas['TicketDetail']['urgency'];
  Priority: TicketSchemas['TicketDetail']['priority'];
  OpenTicket: TicketSchemas['NewTicket'];
  SlaLeft: TicketSchemas['SlaLeft'];
  SlaExplained: TicketSchemas['SlaExplained'];
  NewTime: TicketSchemas['NewTime'];
  QueueView: TicketSchemas['QueueViewItem'];
  Rule: TicketSchemas['RuleItem'];
  RuleBody: TicketSchemas['RuleBody'];
  Change: TicketSchemas['Change'];
  Outcome: TicketSchemas['Outcome'];
  RelatedTicket: TicketSchemas['RelatedTicket'];
  PreparedReply: TicketSchemas['PreparedReplyItem'];
}

export type TicketQuery = NonNullable<paths['/api/tickets']['get']['parameters']['query']>;

export type CaseQuery = NonNullable<paths['/api/cases']['get']['parameters']['query']>;

/** The same under names short enough to talk about it. */
export type Ticket = Schemas['TicketDetail'];
export type TicketRow = Schemas['TicketSummary'];
export type Status = Schemas['TicketStatus'];
export type Level = Schemas['Level'];
export type Priority = Schemas['Priority'];
export type Named = Schemas['Named'];
export type Person = Schemas['Person'];
export type Attached = Schemas['Attachment'];
export type RelatedTicket = Schemas['RelatedTicket'];
export type TimelineEntry = Schemas['TimelineEntry'];

/** In the order in which people expect to choose among them. */
export const statuses: readonly Status[] = ['new', 'in-progress', 'waiting-for-customer', 'resolved'];
export const levels: readonly Level[] = ['low', 'medium', 'high'];
export const priorities: readonly Priority[] = ['low', 'medium', 'high', 'critical'];
