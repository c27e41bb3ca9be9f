import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { sessionQuery } from '@/api/queries';
import { root } from '@/manifest/root';
import { agentArticlesSearch, knowledgeSearch, newArticleSearch } from './articleSearch';

const knowledge = createRoute({
  getParentRoute: () => root,
  path: '/knowledge',
  validateSearch: knowledgeSearch,
  // Agents have the same articles with their tools.
  beforeLoad: async ({ context, search: { q, categoryId, subjectId } }) => {
    const { user } = await context.queries.ensureQueryData(sessionQuery);
    if (user?.kind === 'agent')
      throw redirect({ to: '/agent/knowledge', search: { q, categoryId, subjectId }, replace: true });
  },
  component: lazyRouteComponent(() => import('./customer/KnowledgePage'), 'KnowledgePage'),
});

const article = createRoute({
  getParentRoute: () => root,
  path: '/articles/$number',
  staticData: { bare: true },
  component: lazyRouteComponent(() => import('./customer/ArticlePage'), 'ArticlePage'),
});

const articles = createRoute({
  getParentRoute: () => root,
  path: '/agent/knowledge',
  validateSearch: agentArticlesSearch,
  component: lazyRouteComponent(() => import('./agent/ArticlesPage'), 'ArticlesPage'),
});

const newArticle = createRoute({
  getParentRoute: () => root,
  path: '/agent/knowledge/new',
  validateSearch: newArticleSearch,
  component: lazyRouteComponent(() => import('./agent/NewArticlePage'), 'NewArticlePage'),
});

const editor = createRoute({
  getParentRoute: () => root,
  path: '/agent/knowledge/$number',
  component: lazyRouteComponent(() => import('./agent/ArticleEditorPage'), 'ArticleEditorPage'),
});

export const routes = [knowledge, article, articles, newArticle, editor] as const;
