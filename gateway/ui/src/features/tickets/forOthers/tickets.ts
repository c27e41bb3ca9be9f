export type { Ticket, TicketQuery } from '@/features/tickets/model';
export { ticketKeys, ticketQuery } from '@/features/tickets/queries';
