import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '@/manifest/root';
import { contractRoutes } from './contract/routes';
import { invoicesSearch } from './invoice/invoiceSearch';
import { statementSearch } from './invoice/statementSearch';
import { productsSearch } from './productSearch';
import { newQuoteSearch, quotesSearch } from './quoteSearch';

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
  validateSearch: newQuoteSearch,
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

const customerStatement = createRoute({
  getParentRoute: () => root,
  path: '/invoices/statement',
  validateSearch: statementSearch,
  component: lazyRouteComponent(() => import('./customer/StatementPage'), 'StatementPage'),
});

const newInvoice = createRoute({
  getParentRoute: () => root,
  path: '/agent/invoices/new',
  component: lazyRouteComponent(() => import('./agent/NewInvoicePage'), 'NewInvoicePage'),
});

const importInvoices = createRoute({
  getParentRoute: () => root,
  path: '/agent/invoices/import',
  component: lazyRouteComponent(() => import('./agent/ImportInvoicesPage'), 'ImportInvoicesPage'),
});

const editInvoice = createRoute({
  getParentRoute: () => root,
  path: '/agent/invoices/$id/edit',
  component: lazyRouteComponent(() => import('./agent/EditInvoicePage'), 'EditInvoicePage'),
});

const products = createRoute({
  getParentRoute: () => root,
  path: '/agent/products',
  validateSearch: productsSearch,
  component: lazyRouteComponent(() => import('./agent/ProductsPage'), 'ProductsPage'),
});

const newProduct = createRoute({
  getParentRoute: () => root,
  path: '/agent/products/new',
  component: lazyRouteComponent(() => import('./agent/NewProductPage'), 'NewProductPage'),
});

const product = createRoute({
  getParentRoute: () => root,
  path: '/agent/products/$id',
  component: lazyRouteComponent(() => import('./agent/ProductPage'), 'ProductPage'),
});

const templates = createRoute({
  getParentRoute: () => root,
  path: '/agent/templates',
  component: lazyRouteComponent(() => import('./agent/TemplatesPage'), 'TemplatesPage'),
});

const newTemplate = createRoute({
  getParentRoute: () => root,
  path: '/agent/templates/new',
  component: lazyRouteComponent(() => import('./agent/TemplatePage'), 'NewTemplatePage'),
});

const template = createRoute({
  getParentRoute: () => root,
  path: '/agent/templates/$id',
  component: lazyRouteComponent(() => import('./agent/TemplatePage'), 'TemplatePage'),
});

const accounts = createRoute({
  getParentRoute: () => root,
  path: '/agent/accounts',
  component: lazyRouteComponent(() => import('./agent/AccountsPage'), 'AccountsPage'),
});

const account = createRoute({
  getParentRoute: () => root,
  path: '/agent/accounts/$organisationId',
  component: lazyRouteComponent(() => import('./agent/AccountPage'), 'AccountPage'),
});

const statement = createRoute({
  getParentRoute: () => root,
  path: '/agent/accounts/$organisationId/statement',
  validateSearch: statementSearch,
  component: lazyRouteComponent(() => import('./agent/StatementPage'), 'StatementPage'),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/agent/billing-settings',
  component: lazyRouteComponent(() => import('./agent/SettingsPage'), 'SettingsPage'),
});

const check = createRoute({
  getParentRoute: () => root,
  path: '/check-document',
  staticData: { open: true },
  component: lazyRouteComponent(() => import('./check/CheckPage'), 'CheckPage'),
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
  customerStatement,
  newInvoice,
  importInvoices,
  editInvoice,
  products,
  newProduct,
  product,
  templates,
  newTemplate,
  template,
  accounts,
  account,
  statement,
  settings,
  check,
] as const;
