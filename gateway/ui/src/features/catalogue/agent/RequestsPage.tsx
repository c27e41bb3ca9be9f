import { AgentsOnly } from '@/components/AgentsOnly';
import { RequestList } from '@/features/catalogue/request/RequestList';

export const RequestsPage = () => (
  <AgentsOnly>
    <RequestList />
  </AgentsOnly>
);
