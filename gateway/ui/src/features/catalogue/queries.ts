import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import { numbered } from '@/api/queries';
import { quotesToDecideQuery } from '@/features/billing/forOthers/awaitingQuotes';
import { awaitingKey } from './forOthers/awaiting';
import type { ApprovalQuery, ItemsQuery, RequestQuery, Wish } from './model';

/** Live updates find what to refresh by them. */
export const requestKeys = {
  all: ['requests'] as const,
  lists: ['requests', 'list'] as const,
  details: ['requests', 'detail'] as const,
  /** By number or id, as the address says. */
  detail: (key: string) => ['requests', 'detail', key] as const,
  /** What awaits one's decision is decided by requests, so it is fetched again with their lists. */
  approvals: ['requests', 'list', 'approvals'] as const,
  standIns: ['requests', 'stand-ins'] as const,
};

export const catalogueKeys = {
  all: ['catalogue'] as const,
  item: (id: string) => ['catalogue', 'item', id] as const,
};

export const categoriesQuery = queryOptions({
  queryKey: [...catalogueKeys.all, 'categories'],
  queryFn: ({ signal }) => body(api.GET('/api/catalogue/categories', { signal })),
});

export const itemsQuery = (query: ItemsQuery, enabled = true) =>
  queryOptions({
    queryKey: [...catalogueKeys.all, 'items', query],
    queryFn: ({ signal }) => numbered(body(api.GET('/api/catalogue/items', { params: { query }, signal }))),
    placeholderData: keepPreviousData,
    enabled,
  });

/** For agents: with the questions of an organisation. */
export const itemQuery = (id: string, organisationId?: string) =>
  queryOptions({
    queryKey: [...catalogueKeys.item(id), organisationId],
    queryFn: ({ signal }) =>
      body(
        api.GET('/api/catalogue/items/{id}', { params: { path: { id }, query: { organisationId } }, signal }),
      ),
    // Nobody's questions change while they are answered; sending says if they have.
    staleTime: Infinity,
    gcTime: 0,
  });

/** What would be kept and who would be asked, as of now: never an answer from before. */
export const previewQuery = (itemId: string, wish: Wish) =>
  queryOptions({
    queryKey: [...requestKeys.all, 'preview', itemId, wish],
    queryFn: ({ signal }) =>
      body(
        api.POST('/api/catalogue/items/{itemId}/preview', {
          params: { path: { itemId } },
          body: wish,
          signal,
        }),
      ),
    staleTime: 0,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  });

export const requestListQuery = (query: RequestQuery) =>
  queryOptions({
    queryKey: [...requestKeys.lists, query],
    queryFn: ({ signal }) => numbered(body(api.GET('/api/requests', { params: { query }, signal }))),
    placeholderData: keepPreviousData,
  });

export const requestQuery = (key: string) =>
  queryOptions({
    queryKey: requestKeys.detail(key),
    queryFn: ({ signal }) =>
      body(api.GET('/api/requests/{idOrNumber}', { params: { path: { idOrNumber: key } }, signal })),
  });

export const approvalsQuery = (query: ApprovalQuery) =>
  queryOptions({
    queryKey: [...requestKeys.approvals, query],
    queryFn: ({ signal }) => numbered(body(api.GET('/api/approvals', { params: { query }, signal }))),
    placeholderData: keepPreviousData,
  });

const countApprovals = async (signal: AbortSignal) =>
  (await body(api.GET('/api/approvals/count', { signal }))).count;

/** To agents: the requests that nobody at the customer can decide on. */
export const teamApprovalCountQuery = queryOptions({
  queryKey: [...requestKeys.approvals, 'team-count'],
  queryFn: ({ signal }) => countApprovals(signal),
});

/** To customers: requests and quotes. Where quotes cannot be had at the moment, the requests count all the same. */
export const approvalCountQuery = queryOptions({
  queryKey: awaitingKey,
  queryFn: async ({ signal, client }) => {
    const [requests, quotes] = await Promise.all([
      countApprovals(signal),
      client.fetchQuery(quotesToDecideQuery).then(
        ({ total }) => total,
        () => 0,
      ),
    ]);
    return requests + quotes;
  },
});

export const standInsQuery = queryOptions({
  queryKey: requestKeys.standIns,
  queryFn: ({ signal }) => body(api.GET('/api/stand-ins', { signal })),
});

export const requestsOfAssetQuery = (id: string) =>
  queryOptions({
    queryKey: [...requestKeys.lists, 'of-asset', id],
    queryFn: ({ signal }) => body(api.GET('/api/assets/{id}/requests', { params: { path: { id } }, signal })),
  });
