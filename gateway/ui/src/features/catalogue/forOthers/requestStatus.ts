/** A request's status as a badge. */
export { HitStatus as RequestStatus } from '@/features/catalogue/request/RequestStatusBadge';
