import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listSearch } from '@/lib/paging';
import { root } from '@/manifest/root';
import { assetsSearch } from './assetSearch';
import { approvalsSearch, catalogueSearch, formSearch, requestSearch, requestsSearch } from './requestSearch';

const services = createRoute({
  getParentRoute: () => root,
  path: '/services',
  validateSearch: catalogueSearch,
  component: lazyRouteComponent(() => import('./customer/ServicesPage'), 'ServicesPage'),
});

const ask = createRoute({
  getParentRoute: () => root,
  path: '/services/$itemId',
  validateSearch: formSearch,
  component: lazyRouteComponent(() => import('./customer/AskPage'), 'AskPage'),
});

const requests = createRoute({
  getParentRoute: () => root,
  path: '/requests',
  validateSearch: requestsSearch,
  component: lazyRouteComponent(() => import('./customer/RequestsPage'), 'RequestsPage'),
});

const request = createRoute({
  getParentRoute: () => root,
  path: '/requests/$number',
  validateSearch: requestSearch,
  component: lazyRouteComponent(() => import('./customer/RequestPage'), 'RequestPage'),
});

const approvals = createRoute({
  getParentRoute: () => root,
  path: '/approvals',
  validateSearch: approvalsSearch,
  component: lazyRouteComponent(() => import('./customer/ApprovalsPage'), 'ApprovalsPage'),
});

const away = createRoute({
  getParentRoute: () => root,
  path: '/approvals/away',
  component: lazyRouteComponent(() => import('./customer/AwayPage'), 'AwayPage'),
});

const agentRequests = createRoute({
  getParentRoute: () => root,
  path: '/agent/requests',
  validateSearch: requestsSearch,
  component: lazyRouteComponent(() => import('./agent/RequestsPage'), 'RequestsPage'),
});

const agentRequest = createRoute({
  getParentRoute: () => root,
  path: '/agent/requests/$number',
  component: lazyRouteComponent(() => import('./agent/RequestPage'), 'RequestPage'),
});

const agentApprovals = createRoute({
  getParentRoute: () => root,
  path: '/agent/approvals',
  validateSearch: approvalsSearch,
  component: lazyRouteComponent(() => import('./agent/ApprovalsPage'), 'ApprovalsPage'),
});

const assets = createRoute({
  getParentRoute: () => root,
  path: '/my-assets',
  validateSearch: assetsSearch,
  component: lazyRouteComponent(() => import('./customer/AssetsPage'), 'AssetsPage'),
});

const asset = createRoute({
  getParentRoute: () => root,
  path: '/my-assets/$id',
  component: lazyRouteComponent(() => import('./customer/AssetPage'), 'AssetPage'),
});

const agentAssets = createRoute({
  getParentRoute: () => root,
  path: '/agent/assets',
  validateSearch: assetsSearch,
  component: lazyRouteComponent(() => import('./agent/AssetsPage'), 'AssetsPage'),
});

const importAssets = createRoute({
  getParentRoute: () => root,
  path: '/agent/assets/import',
  component: lazyRouteComponent(() => import('./agent/ImportAssetsPage'), 'ImportAssetsPage'),
});

const agentAsset = createRoute({
  getParentRoute: () => root,
  path: '/agent/assets/$id',
  component: lazyRouteComponent(() => import('./agent/AssetPage'), 'AssetPage'),
});

const agentCatalogue = createRoute({
  getParentRoute: () => root,
  path: '/agent/catalogue',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('./agent/CataloguePage'), 'CataloguePage'),
});

const itemEditor = createRoute({
  getParentRoute: () => root,
  path: '/agent/catalogue/$id',
  component: lazyRouteComponent(() => import('./agent/editor/ItemEditorPage'), 'ItemEditorPage'),
});

export const routes = [
  services,
  ask,
  requests,
  request,
  approvals,
  away,
  agentRequests,
  agentRequest,
  agentApprovals,
  assets,
  asset,
  agentAssets,
  importAssets,
  agentAsset,
  agentCatalogue,
  itemEditor,
] as const;
