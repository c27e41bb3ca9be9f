import '@/features/billing/words/contract';
import { Navigate, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useUser } from '@/api/queries';
import { LineLog } from '@/features/billing/contract/LineLog';

/** The log of a line, for its customer. */
export function LinePage() {
  const params = useParams({ from: '/contracts/$id/lines/$lineId' });
  const days = useSearch({ from: '/contracts/$id/lines/$lineId' });
  const navigate = useNavigate({ from: '/contracts/$id/lines/$lineId' });
  if (useUser().kind === 'agent') {
    return <Navigate to="/agent/contracts/$id/lines/$lineId" params={params} search={days} replace />;
  }
  return (
    <LineLog
      {...params}
      agent={false}
      days={days}
      onDays={(by) => void navigate({ search: by, resetScroll: false })}
    />
  );
}
