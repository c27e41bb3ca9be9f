import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { sessionQuery } from '@/api/queries';
import { expectHeading } from '@/lib/focus';
import { leaveList } from '@/lib/leftList';
import { agentArticlesSearch, knowledgeSearch, newArticleSearch } from '@/lib/articleSearch';
import { agentSearch, reportSearch, ticketsSearch } from '@/lib/ticketSearch';
import { queryClient } from './queryClient';
import { BareError, NotFound, RouteError } from './RouteErrors';
import { Root } from './Root';
import { Booting, Waiting } from './Waiting';

const root = createRootRouteWithContext<{ queries: QueryClient }>()({
  beforeLoad: ({ context }) => context.queries.ensureQueryData(sessionQuery),
  component: Root,
  errorComponent: BareError,
  pendingComponent: Booting,
  pendingMs: 0,
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('@/features/home/HomePage'), 'HomePage'),
});

const report = createRoute({
  getParentRoute: () => root,
  path: '/report',
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import('@/features/report/ReportPage'), 'ReportPage'),
});

const tickets = createRoute({
  getParentRoute: () => root,
  path: '/tickets',
  validateSearch: ticketsSearch,
  component: lazyRouteComponent(() => import('@/features/tickets/TicketsPage'), 'TicketsPage'),
});

const ticket = createRoute({
  getParentRoute: () => root,
  path: '/tickets/$number',
  component: lazyRouteComponent(() => import('@/features/ticket/TicketPage'), 'TicketPage'),
});

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
  component: lazyRouteComponent(() => import('@/features/knowledge/KnowledgePage'), 'KnowledgePage'),
});

const article = createRoute({
  getParentRoute: () => root,
  path: '/articles/$number',
  staticData: { bare: true },
  component: lazyRouteComponent(() => import('@/features/article/ArticlePage'), 'ArticlePage'),
});

const agent = createRoute({
  getParentRoute: () => root,
  path: '/agent',
  beforeLoad: () => {
    throw redirect({ to: '/agent/tickets', search: true, replace: true });
  },
});

const agentQueue = createRoute({
  getParentRoute: () => root,
  path: '/agent/tickets',
  validateSearch: agentSearch,
  component: lazyRouteComponent(() => import('@/features/agent/QueuePage'), 'QueuePage'),
});

const agentReport = createRoute({
  getParentRoute: () => root,
  path: '/agent/tickets/new',
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import('@/features/agent/OpenForCustomerPage'), 'OpenForCustomerPage'),
});

const agentTicket = createRoute({
  getParentRoute: () => root,
  path: '/agent/tickets/$number',
  component: lazyRouteComponent(() => import('@/features/agent/AgentTicketPage'), 'AgentTicketPage'),
});

const agentArticles = createRoute({
  getParentRoute: () => root,
  path: '/agent/knowledge',
  validateSearch: agentArticlesSearch,
  component: lazyRouteComponent(() => import('@/features/articles/ArticlesPage'), 'ArticlesPage'),
});

const agentNewArticle = createRoute({
  getParentRoute: () => root,
  path: '/agent/knowledge/new',
  validateSearch: newArticleSearch,
  component: lazyRouteComponent(() => import('@/features/articles/NewArticlePage'), 'NewArticlePage'),
});

const agentArticle = createRoute({
  getParentRoute: () => root,
  path: '/agent/knowledge/$number',
  component: lazyRouteComponent(() => import('@/features/articles/ArticleEditorPage'), 'ArticleEditorPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    report,
    tickets,
    ticket,
    knowledge,
    article,
    agent,
    agentQueue,
    agentReport,
    agentTicket,
    agentArticles,
    agentNewArticle,
    agentArticle,
  ]),
  context: { queries: queryClient },
  defaultPreload: 'intent',
  defaultPendingMs: 100,
  defaultPendingMinMs: 0,
  defaultPendingComponent: Waiting,
  defaultErrorComponent: RouteError,
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
  // Searches and numbers in addresses stay as people type them, without JSON's quotation marks.
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const pairs = Object.entries(search as Record<string, unknown>).filter(
      ([, value]) => value !== undefined,
    );
    const text = new URLSearchParams(pairs.map(([key, value]) => [key, String(value)])).toString();
    return text && `?${text}`;
  },
});

router.subscribe('onBeforeNavigate', ({ pathChanged, fromLocation }) => {
  if (!pathChanged || !fromLocation) return;
  expectHeading();
  leaveList(fromLocation);
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
