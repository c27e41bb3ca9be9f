import { Navigate, useParams, useSearch } from '@tanstack/react-router';
import { useUser } from '@/api/queries';
import { LoadedRequest } from '@/features/catalogue/request/LoadedRequest';

/** A request as its customer sees it. An agent who follows a customer's link gets the agents' page. */
export function RequestPage() {
  const { number } = useParams({ from: '/requests/$number' });
  const { sent } = useSearch({ from: '/requests/$number' });
  if (useUser().kind === 'agent')
    return <Navigate to="/agent/requests/$number" params={{ number }} replace />;
  return <LoadedRequest number={number} sent={sent} />;
}
