import type { QueryClient } from '@tanstack/react-query';
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { root } from '@/manifest/root';
import { ticketQuery } from './queries';
import { agentSearch, reportSearch, ticketsSearch } from './ticketSearch';

interface Opened {
  context: { queries: QueryClient };
  params: { number: string };
  /** Somebody only points at what leads there. */
  preload: boolean;
}

/** On its way while the page's scripts are. */
function askForTicket({ context, params, preload }: Opened) {
  if (!preload) void context.queries.prefetchQuery(ticketQuery(params.number));
}

const report = createRoute({
  getParentRoute: () => root,
  path: '/report',
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import('./customer/ReportPage'), 'ReportPage'),
});

const tickets = createRoute({
  getParentRoute: () => root,
  path: '/tickets',
  validateSearch: ticketsSearch,
  component: lazyRouteComponent(() => import('./customer/CasesPage'), 'CasesPage'),
});

const ticket = createRoute({
  getParentRoute: () => root,
  path: '/tickets/$number',
  loader: askForTicket,
  component: lazyRouteComponent(() => import('./customer/TicketPage'), 'TicketPage'),
});

/** The service team's first page is its queue. */
const agent = createRoute({
  getParentRoute: () => root,
  path: '/agent',
  beforeLoad: () => {
    throw redirect({ to: '/agent/tickets', search: true, replace: true });
  },
});

const queue = createRoute({
  getParentRoute: () => root,
  path: '/agent/tickets',
  validateSearch: agentSearch,
  component: lazyRouteComponent(() => import('./agent/QueuePage'), 'QueuePage'),
});

const openForCustomer = createRoute({
  getParentRoute: () => root,
  path: '/agent/tickets/new',
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import('./agent/OpenForCustomerPage'), 'OpenForCustomerPage'),
});

const levels = createRoute({
  getParentRoute: () => root,
  path: '/agent/service-levels',
  component: lazyRouteComponent(() => import('./agent/levels/ServiceLevelsPage'), 'ServiceLevelsPage'),
});

const rules = createRoute({
  getParentRoute: () => root,
  path: '/agent/assignment-rules',
  component: lazyRouteComponent(() => import('./agent/rules/RulesPage'), 'RulesPage'),
});

const alerts = createRoute({
  getParentRoute: () => root,
  path: '/agent/ticket-alerts',
  component: lazyRouteComponent(() => import('./agent/alerts/AlertsPage'), 'AlertsPage'),
});

const overview = createRoute({
  getParentRoute: () => root,
  path: '/agent/overview',
  component: lazyRouteComponent(() => import('./agent/overview/OverviewPage'), 'OverviewPage'),
});

const agentTicket = createRoute({
  getParentRoute: () => root,
  path: '/agent/tickets/$number',
  loader: askForTicket,
  component: lazyRouteComponent(() => import('./agent/AgentTicketPage'), 'AgentTicketPage'),
});

const questions = createRoute({
  getParentRoute: () => root,
  path: '/agent/questions',
  component: lazyRouteComponent(() => import('./agent/questions/QuestionsPage'), 'QuestionsPage'),
});

const questionsEditor = createRoute({
  getParentRoute: () => root,
  path: '/agent/questions/$id',
  component: lazyRouteComponent(() => import('./agent/questions/QuestionsEditorPage'), 'QuestionsEditorPage'),
});

export const routes = [
  report,
  tickets,
  ticket,
  agent,
  queue,
  openForCustomer,
  levels,
  rules,
  alerts,
  overview,
  agentTicket,
  questions,
  questionsEditor,
] as const;
