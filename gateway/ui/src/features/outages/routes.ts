import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '@/manifest/root';
import { outagesSearch } from './outageSearch';

const outages = createRoute({
  getParentRoute: () => root,
  path: '/outages',
  validateSearch: outagesSearch,
  component: lazyRouteComponent(() => import('./customer/OutagesPage'), 'OutagesPage'),
});

const outage = createRoute({
  getParentRoute: () => root,
  path: '/outages/$number',
  component: lazyRouteComponent(() => import('./customer/OutagePage'), 'OutagePage'),
});

const agentOutages = createRoute({
  getParentRoute: () => root,
  path: '/agent/outages',
  validateSearch: outagesSearch,
  component: lazyRouteComponent(() => import('./agent/OutagesPage'), 'OutagesPage'),
});

const newOutage = createRoute({
  getParentRoute: () => root,
  path: '/agent/outages/new',
  component: lazyRouteComponent(() => import('./agent/NewOutagePage'), 'NewOutagePage'),
});

const agentOutage = createRoute({
  getParentRoute: () => root,
  path: '/agent/outages/$number',
  component: lazyRouteComponent(() => import('./agent/OutagePage'), 'OutagePage'),
});

export const routes = [outages, outage, agentOutages, newOutage, agentOutage] as const;
