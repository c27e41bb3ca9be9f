import { AgentsOnly } from '@/components/AgentsOnly';
export const ArticleEditorPage = () => (
  <AgentsOnly>
    <h1>Article</h1>
  </AgentsOnly>
);
export const NewArticlePage = () => (
  <AgentsOnly>
    <h1>New article</h1>
  </AgentsOnly>
);
