import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import { IDEMPOTENCY_HEADER } from '@/api/idempotency';
import { numbered } from '@/api/queries';
import type {
  ContractChange,
  ContractInput,
  ContractQuery,
  LineChange,
  LineInput,
  ReportQuery,
  TopUpInput,
  WorkQuery,
} from './model';

/** Live updates find what to refresh by them. */
export const contractKeys = {
  all: ['contracts'] as const,
  lists: ['contracts', 'list'] as const,
  details: ['contracts', 'detail'] as const,
  logs: ['contracts', 'log'] as const,
};

export const contractListQuery = (query: ContractQuery) =>
  queryOptions({
    queryKey: [...contractKeys.lists, query],
    queryFn: ({ signal }) => numbered(body(api.GET('/api/contracts', { params: { query }, signal }))),
    placeholderData: keepPreviousData,
  });

export const contractQuery = (id: string) =>
  queryOptions({
    queryKey: [...contractKeys.details, id],
    queryFn: ({ signal }) => body(api.GET('/api/contracts/{id}', { params: { path: { id } }, signal })),
  });

export interface Days {
  from?: string;
  to?: string;
}

export const logQuery = (id: string, lineId: string, days: Days) =>
  queryOptions({
    queryKey: [...contractKeys.logs, id, lineId, days],
    queryFn: ({ signal }) =>
      body(
        api.GET('/api/contracts/{id}/lines/{lineId}/log', {
          params: { path: { id, lineId }, query: days },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const reportQuery = (query: ReportQuery) =>
  queryOptions({
    queryKey: ['contracts', 'report', query],
    queryFn: ({ signal }) => body(api.GET('/api/billing/allotments', { params: { query }, signal })),
  });

export const unassignedQuery = (query: WorkQuery) =>
  queryOptions({
    queryKey: ['contracts', 'unassigned', query],
    queryFn: ({ signal }) =>
      numbered(body(api.GET('/api/billing/work/unassigned', { params: { query }, signal }))),
    placeholderData: keepPreviousData,
  });

const on = (id: string) => ({ path: { id } });
const once = (key: string) => ({ [IDEMPOTENCY_HEADER]: key });

/** Everything that can be done to a contract, one request each. Failures are thrown as `ApiError`. */
export const contractCommands = {
  agree: (contract: ContractInput, key: string) =>
    body(api.POST('/api/contracts', { body: contract, headers: once(key) })),
  change: (id: string, change: ContractChange) =>
    api.PUT('/api/contracts/{id}', { params: on(id), body: change }),
  addLine: (id: string, line: LineInput, key: string) =>
    api.POST('/api/contracts/{id}/lines', { params: on(id), body: line, headers: once(key) }),
  changeLine: (id: string, lineId: string, change: LineChange) =>
    api.PUT('/api/contracts/{id}/lines/{lineId}', { params: { path: { id, lineId } }, body: change }),
  topUp: (id: string, lineId: string, topUp: TopUpInput, key: string) =>
    api.POST('/api/contracts/{id}/lines/{lineId}/top-ups', {
      params: { path: { id, lineId } },
      body: topUp,
      headers: once(key),
    }),
  adjust: (id: string, lineId: string, amount: number, reason: string, key: string) =>
    api.POST('/api/contracts/{id}/lines/{lineId}/adjustments', {
      params: { path: { id, lineId } },
      body: { amount, reason },
      headers: once(key),
    }),
  invoice: (id: string, key: string) =>
    body(api.POST('/api/contracts/{id}/invoices', { params: on(id), body: {}, headers: once(key) })),
  place: (entryId: string, lineId: string) =>
    api.PUT('/api/billing/work/{entryId}/line', { params: { path: { entryId } }, body: { lineId } }),
};

/** Does something to a contract and shows what became of it, also after a refusal. */
export function useContractCommand<V, Answer>(run: (variables: V) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSettled: () => queries.invalidateQueries({ queryKey: contractKeys.all }),
  });
}
