import type { components, paths } from '@/api/generated/catalogue';

type CatalogueSchemas = components['schemas'];

/** What catalogue-service says, by the names that pages use. */
export type Category = CatalogueSchemas['CategoryItem'];
export type ItemCard = CatalogueSchemas['ItemCard'];
export type Item = CatalogueSchemas['ItemPage'];
export type Wish = CatalogueSchemas['WishBody'];
export type NewRequest = CatalogueSchemas['NewRequest'];
export type Preview = CatalogueSchemas['Preview'];
export type AskedPart = CatalogueSchemas['AskedPart'];
export type AskedStep = CatalogueSchemas['AskedStep'];
export type Answer = CatalogueSchemas['Answer'];
export type RequestRow = CatalogueSchemas['RequestItem'];
export type Request = CatalogueSchemas['RequestDetail'];
export type RequestStatus = RequestRow['status'];
export type Part = CatalogueSchemas['PartView'];
export type PartStatus = Part['status'];
export type Quorum = CatalogueSchemas['Quorum'];
export type HistoryEntry = CatalogueSchemas['HistoryEntry'];
export type Approval = CatalogueSchemas['ApprovalItem'];
export type Outcome = CatalogueSchemas['Outcome'];
export type StandIn = CatalogueSchemas['StandIn'];

export type ItemsQuery = NonNullable<paths['/api/catalogue/items']['get']['parameters']['query']>;
export type RequestQuery = NonNullable<paths['/api/requests']['get']['parameters']['query']>;
export type ApprovalQuery = NonNullable<paths['/api/approvals']['get']['parameters']['query']>;

/** In the order in which a request goes through them. */
export const requestStatuses: readonly RequestStatus[] = [
  'waiting',
  'in-progress',
  'done',
  'rejected',
  'expired',
  'withdrawn',
];
