import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { listSearch } from '@/lib/paging';
import { root } from '@/manifest/root';
import { assetsSearch } from './assetSearch';
import {
  approvalsSearch,
  catalogueSearch,
  forCallerSearch,
  formSearch,
  requestSearch,
  requestsSearch,
} from './requestSearch';

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

const newRequest = createRoute({
  getParentRoute: () => root,
  path: '/agent/requests/new',
  validateSearch: forCallerSearch,
  component: lazyRouteComponent(() => import('./agent/ForCallerPage'), 'ForCallerPage'),
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

const correctRequest = createRoute({
  getParentRoute: () => root,
  path: '/agent/requests/$number/correct',
  component: lazyRouteComponent(() => import('./agent/CorrectPage'), 'CorrectPage'),
});

const assetTypes = createRoute({
  getParentRoute: () => root,
  path: '/agent/assets/types',
  component: lazyRouteComponent(() => import('./agent/assets/AssetTypesPage'), 'AssetTypesPage'),
});

const newAsset = createRoute({
  getParentRoute: () => root,
  path: '/agent/assets/new',
  component: lazyRouteComponent(() => import('./agent/assets/EditAssetPage'), 'NewAssetPage'),
});

const editAsset = createRoute({
  getParentRoute: () => root,
  path: '/agent/assets/$id/edit',
  component: lazyRouteComponent(() => import('./agent/assets/EditAssetPage'), 'EditAssetPage'),
});

const newItem = createRoute({
  getParentRoute: () => root,
  path: '/agent/catalogue/new',
  component: lazyRouteComponent(() => import('./agent/item/ItemDetailsPage'), 'NewItemPage'),
});

const categories = createRoute({
  getParentRoute: () => root,
  path: '/agent/catalogue/categories',
  component: lazyRouteComponent(() => import('./agent/CategoriesPage'), 'CategoriesPage'),
});

const itemDetails = createRoute({
  getParentRoute: () => root,
  path: '/agent/catalogue/$id/details',
  component: lazyRouteComponent(() => import('./agent/item/ItemDetailsPage'), 'ItemDetailsPage'),
});

/** Mails and activity call an asset's page as customers do, and put /agent before it. */
const calledAgentAsset = createRoute({
  getParentRoute: () => root,
  path: '/agent/my-assets/$id',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/agent/assets/$id', params, replace: true });
  },
});

export const routes = [
  calledAgentAsset,
  services,
  ask,
  requests,
  request,
  approvals,
  away,
  agentRequests,
  newRequest,
  agentRequest,
  agentApprovals,
  assets,
  asset,
  agentAssets,
  importAssets,
  agentAsset,
  agentCatalogue,
  itemEditor,
  correctRequest,
  assetTypes,
  newAsset,
  editAsset,
  newItem,
  categories,
  itemDetails,
] as const;
