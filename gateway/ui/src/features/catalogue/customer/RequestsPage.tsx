import { Navigate, useSearch } from '@tanstack/react-router';
import { useUser } from '@/api/queries';

/** Requests stand in one list with issues. This address of theirs was mailed and kept. */
export function RequestsPage() {
  const { q } = useSearch({ from: '/requests' });
  if (useUser().kind === 'agent') return <Navigate to="/agent/requests" replace />;
  return <Navigate to="/tickets" search={{ q, issues: false }} replace />;
}
