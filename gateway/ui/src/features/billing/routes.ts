import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '@/manifest/root';
import { quotesSearch } from './quoteSearch';

const quotes = createRoute({
  getParentRoute: () => root,
  path: '/quotes',
  validateSearch: quotesSearch,
  component: lazyRouteComponent(() => import('./customer/QuotesPage'), 'QuotesPage'),
});

const quote = createRoute({
  getParentRoute: () => root,
  path: '/quotes/$id',
  component: lazyRouteComponent(() => import('./customer/QuotePage'), 'QuotePage'),
});

const agentQuotes = createRoute({
  getParentRoute: () => root,
  path: '/agent/quotes',
  validateSearch: quotesSearch,
  component: lazyRouteComponent(() => import('./agent/QuotesPage'), 'QuotesPage'),
});

const newQuote = createRoute({
  getParentRoute: () => root,
  path: '/agent/quotes/new',
  component: lazyRouteComponent(() => import('./agent/NewQuotePage'), 'NewQuotePage'),
});

const agentQuote = createRoute({
  getParentRoute: () => root,
  path: '/agent/quotes/$id',
  component: lazyRouteComponent(() => import('./agent/QuotePage'), 'QuotePage'),
});

const editQuote = createRoute({
  getParentRoute: () => root,
  path: '/agent/quotes/$id/edit',
  component: lazyRouteComponent(() => import('./agent/EditQuotePage'), 'EditQuotePage'),
});

export const routes = [quotes, quote, agentQuotes, newQuote, agentQuote, editQuote] as const;
