import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listSearch } from '@/lib/paging';
import { root } from '@/manifest/root';
import { peopleSearch } from './peopleSearch';
import { trailSearch } from './trail/trailSearch';

const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  validateSearch: peopleSearch,
  component: lazyRouteComponent(() => import('./customer/PeoplePage'), 'PeoplePage'),
});

const person = createRoute({
  getParentRoute: () => root,
  path: '/people/$id',
  component: lazyRouteComponent(() => import('./customer/PersonPage'), 'PersonPage'),
});

const organisations = createRoute({
  getParentRoute: () => root,
  path: '/agent/organisations',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('./agent/OrganisationsPage'), 'OrganisationsPage'),
});

const organisation = createRoute({
  getParentRoute: () => root,
  path: '/agent/organisations/$id',
  validateSearch: peopleSearch,
  component: lazyRouteComponent(() => import('./agent/OrganisationPage'), 'OrganisationPage'),
});

const contact = createRoute({
  getParentRoute: () => root,
  path: '/agent/people/$id',
  component: lazyRouteComponent(() => import('./agent/PersonPage'), 'PersonPage'),
});

const team = createRoute({
  getParentRoute: () => root,
  path: '/agent/team',
  validateSearch: peopleSearch,
  component: lazyRouteComponent(() => import('./agent/TeamPage'), 'TeamPage'),
});

const agent = createRoute({
  getParentRoute: () => root,
  path: '/agent/team/$id',
  component: lazyRouteComponent(() => import('./agent/AgentPage'), 'AgentPage'),
});

const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: lazyRouteComponent(() => import('./account/AccountPage'), 'AccountPage'),
});

const provider = createRoute({
  getParentRoute: () => root,
  path: '/agent/settings',
  component: lazyRouteComponent(() => import('./settings/ProviderPage'), 'ProviderPage'),
});

const clients = createRoute({
  getParentRoute: () => root,
  path: '/agent/settings/clients',
  component: lazyRouteComponent(() => import('./clients/ClientsPage'), 'ClientsPage'),
});

const crm = createRoute({
  getParentRoute: () => root,
  path: '/agent/settings/crm',
  component: lazyRouteComponent(() => import('./crm/CrmPage'), 'CrmPage'),
});

const trail = createRoute({
  getParentRoute: () => root,
  path: '/agent/settings/trail',
  validateSearch: trailSearch,
  component: lazyRouteComponent(() => import('./trail/TrailPage'), 'TrailPage'),
});

const imports = createRoute({
  getParentRoute: () => root,
  path: '/agent/organisations/import',
  component: lazyRouteComponent(() => import('./imports/ImportsPage'), 'ImportsPage'),
});

const oneImport = createRoute({
  getParentRoute: () => root,
  path: '/agent/organisations/import/$id',
  component: lazyRouteComponent(() => import('./imports/ImportPage'), 'ImportPage'),
});

export const routes = [
  account,
  people,
  person,
  organisations,
  organisation,
  contact,
  team,
  agent,
  provider,
  clients,
  crm,
  trail,
  imports,
  oneImport,
] as const;
