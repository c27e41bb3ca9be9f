import { useParams } from '@tanstack/react-router';
import { AgentsOnly } from '@/components/AgentsOnly';
import { LoadedRequest } from '@/features/catalogue/request/LoadedRequest';

/** A request as the service team sees it. */
export function RequestPage() {
  const { number } = useParams({ from: '/agent/requests/$number' });
  return (
    <AgentsOnly>
      <LoadedRequest number={number} agent />
    </AgentsOnly>
  );
}
