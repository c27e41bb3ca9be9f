import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '@/manifest/root';
import { contractRoutes } from './contract/routes';
import { invoicesSearch } from './invoice/invoiceSearch';
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

const invoices = createRoute({
  getParentRoute: () => root,
  path: '/invoices',
  validateSearch: invoicesSearch,
  component: lazyRouteComponent(() => import('./customer/InvoicesPage'), 'InvoicesPage'),
});

const invoice = createRoute({
  getParentRoute: () => root,
  path: '/invoices/$id',
  component: lazyRouteComponent(() => import('./customer/InvoicePage'), 'InvoicePage'),
});

const agentInvoices = createRoute({
  getParentRoute: () => root,
  path: '/agent/invoices',
  validateSearch: invoicesSearch,
  component: lazyRouteComponent(() => import('./agent/InvoicesPage'), 'InvoicesPage'),
});

const agentInvoice = createRoute({
  getParentRoute: () => root,
  path: '/agent/invoices/$id',
  component: lazyRouteComponent(() => import('./agent/InvoicePage'), 'InvoicePage'),
});

export const routes = [
  quotes,
  quote,
  agentQuotes,
  newQuote,
  agentQuote,
  editQuote,
  invoices,
  invoice,
  agentInvoices,
  agentInvoice,
  ...contractRoutes,
] as const;
