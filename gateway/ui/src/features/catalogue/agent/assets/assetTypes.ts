import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/api/generated/catalogue';
import { api, body } from '@/api/client';
import { assetKeys } from '@/features/catalogue/forOthers/assets/assets';

export type AssetType = components['schemas']['AssetTypeItem'];

export const assetTypesQuery = queryOptions({
  queryKey: [...assetKeys.all, 'types'],
  queryFn: ({ signal }) => body(api.GET('/api/asset-types', { signal })),
});
