import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { components } from '@/api/generated/identity';

export type CrmSync = components['schemas']['CrmSyncView'];
export type CrmRun = components['schemas']['CrmRun'];
export type MappingBody = components['schemas']['MappingBody'];

export const crmKeys = {
  all: ['crm'] as const,
  sync: ['crm', 'sync'] as const,
  runs: ['crm', 'runs'] as const,
};

export const crmQuery = queryOptions({
  queryKey: crmKeys.sync,
  queryFn: ({ signal }) => body(api.GET('/api/crm-sync', { signal })),
});

export const isUnderWay = ({ state }: Pick<CrmRun, 'state'>) => state === 'waiting' || state === 'running';

/** While one is under way, it is asked for again every two seconds. */
export const crmRunsQuery = queryOptions({
  queryKey: crmKeys.runs,
  queryFn: ({ signal }) => body(api.GET('/api/crm-sync/runs', { params: { query: { size: 10 } }, signal })),
  refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) ? 2_000 : false),
});

export const crmCommands = {
  change: (mapping: MappingBody) => api.PUT('/api/crm-sync/mapping', { body: mapping }),

  run: (dryRun: boolean) => api.POST('/api/crm-sync/runs', { body: { dryRun } }),
};
