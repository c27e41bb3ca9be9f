export type { Ticket, TicketQuery } from '@/features/tickets/model';
export { ticketQuery } from '@/features/tickets/queries';
