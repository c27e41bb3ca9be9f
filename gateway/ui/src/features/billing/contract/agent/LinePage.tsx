import '@/features/billing/words/contract';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { AgentsOnly } from '@/components/AgentsOnly';
import { LineLog } from '@/features/billing/contract/LineLog';

export const LinePage = () => (
  <AgentsOnly>
    <Loaded />
  </AgentsOnly>
);

/** The log of a line, for the service team. */
function Loaded() {
  const params = useParams({ from: '/agent/contracts/$id/lines/$lineId' });
  const days = useSearch({ from: '/agent/contracts/$id/lines/$lineId' });
  const navigate = useNavigate({ from: '/agent/contracts/$id/lines/$lineId' });
  return (
    <LineLog
      {...params}
      agent
      days={days}
      onDays={(by) => void navigate({ search: by, resetScroll: false })}
    />
  );
}
