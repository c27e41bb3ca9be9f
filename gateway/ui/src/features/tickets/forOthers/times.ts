/** Working time and moments, as they are said of tickets. */
export { duration } from '@/features/tickets/sla/duration';
export { dayAndTime } from '@/features/tickets/conversation/dayAndTime';
