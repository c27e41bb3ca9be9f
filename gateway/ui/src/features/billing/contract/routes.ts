import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listSearch } from '@/lib/paging';
import { root } from '@/manifest/root';
import { contractsSearch, daysSearch, reportSearch } from './contractSearch';

const contracts = createRoute({
  getParentRoute: () => root,
  path: '/contracts',
  validateSearch: (raw: Record<string, unknown>): { ended?: true } => ({
    ended: contractsSearch(raw).ended,
  }),
  component: lazyRouteComponent(() => import('./customer/ContractsPage'), 'ContractsPage'),
});

const contract = createRoute({
  getParentRoute: () => root,
  path: '/contracts/$id',
  component: lazyRouteComponent(() => import('./customer/ContractPage'), 'ContractPage'),
});

const line = createRoute({
  getParentRoute: () => root,
  path: '/contracts/$id/lines/$lineId',
  validateSearch: daysSearch,
  component: lazyRouteComponent(() => import('./customer/LinePage'), 'LinePage'),
});

const reportForm = createRoute({
  getParentRoute: () => root,
  path: '/contracts/report',
  component: lazyRouteComponent(() => import('./customer/ReportFormPage'), 'ReportFormPage'),
});

const report = createRoute({
  getParentRoute: () => root,
  path: '/allotment-report',
  staticData: { bare: true },
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import('./customer/ReportPage'), 'ReportPage'),
});

const agentContracts = createRoute({
  getParentRoute: () => root,
  path: '/agent/contracts',
  validateSearch: contractsSearch,
  component: lazyRouteComponent(() => import('./agent/ContractsPage'), 'ContractsPage'),
});

const unassigned = createRoute({
  getParentRoute: () => root,
  path: '/agent/contracts/unassigned',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('./agent/UnassignedPage'), 'UnassignedPage'),
});

const agentContract = createRoute({
  getParentRoute: () => root,
  path: '/agent/contracts/$id',
  component: lazyRouteComponent(() => import('./agent/ContractPage'), 'ContractPage'),
});

const agentLine = createRoute({
  getParentRoute: () => root,
  path: '/agent/contracts/$id/lines/$lineId',
  validateSearch: daysSearch,
  component: lazyRouteComponent(() => import('./agent/LinePage'), 'LinePage'),
});

export const contractRoutes = [
  contracts,
  contract,
  line,
  reportForm,
  report,
  agentContracts,
  unassigned,
  agentContract,
  agentLine,
] as const;
