import { AgentsOnly } from '@/components/AgentsOnly';
export const ArticlesPage = () => (
  <AgentsOnly>
    <h1>Articles</h1>
  </AgentsOnly>
);
