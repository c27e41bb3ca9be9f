import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { components, paths } from '@/api/generated/catalogue';
import { api, body } from '@/api/client';
import { numbered } from '@/api/queries';

export type AssetRow = components['schemas']['AssetItem'];
export type AssetStatus = AssetRow['status'];
export type AssetQuery = NonNullable<paths['/api/assets']['get']['parameters']['query']>;

export const assetKeys = {
  all: ['assets'] as const,
  lists: ['assets', 'list'] as const,
  details: ['assets', 'detail'] as const,
  detail: (id: string) => ['assets', 'detail', id] as const,
};

export const assetListQuery = (query: AssetQuery) =>
  queryOptions({
    queryKey: [...assetKeys.lists, query] as const,
    queryFn: ({ signal }) => numbered(body(api.GET('/api/assets', { params: { query }, signal }))),
    placeholderData: keepPreviousData,
  });

export const assetQuery = (id: string) =>
  queryOptions({
    queryKey: assetKeys.detail(id),
    queryFn: ({ signal }) => body(api.GET('/api/assets/{id}', { params: { path: { id } }, signal })),
  });

/** In the order of an asset's life. */
export const assetStatuses = [
  'ordered',
  'in-stock',
  'in-use',
  'in-repair',
  'lost',
  'retired',
] as const satisfies readonly AssetStatus[];

/** Whose assets: one's own, those at one's site, or all that one may see. */
export const scopes = ['mine', 'site', 'all'] as const;
export type Scope = (typeof scopes)[number];

/** Its number and type, as it is shown where it was chosen. */
export const calledAs = ({ number, type }: Pick<AssetRow, 'number' | 'type'>) =>
  `${number} (${type.name ?? '…'})`;
