import { Navigate } from '@tanstack/react-router';
import { useUser } from '@/api/queries';
import { NewTicketPage } from '@/features/tickets/newTicket/NewTicketPage';

/** "Report an Issue". An agent has no organisation of their own: they open tickets for customers. */
export function ReportPage() {
  const user = useUser();
  if (user.kind === 'agent') return <Navigate to="/agent/tickets/new" replace />;
  return <NewTicketPage path="/report" onBehalf={false} />;
}
