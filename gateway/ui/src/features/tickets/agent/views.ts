import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { api, body } from '@/api/client';
import type { Schemas } from '@/features/tickets/model';
import { keptInBrowser, queueFilterFrom, searchOf, type QueueFilter } from './queueFilter';

const key = ['queue-views'] as const;

export const viewsQuery = queryOptions({
  queryKey: key,
  queryFn: ({ signal }) => body(api.GET('/api/queue-views', { signal })),
});

export interface NewView {
  name: string;
  filter: QueueFilter;
  shared: boolean;
}

const sent = ({ name, filter, shared }: NewView) => ({ name, filter: searchOf(filter), shared });

export const viewCommands = {
  save: (view: NewView) => api.POST('/api/queue-views', { body: sent(view) }),
  change: (id: string, view: NewView) =>
    api.PUT('/api/queue-views/{viewId}', { params: { path: { viewId: id } }, body: sent(view) }),
  discard: (id: string) => api.DELETE('/api/queue-views/{viewId}', { params: { path: { viewId: id } } }),
};

export function useViewCommand<V>(run: (variables: V) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: run, onSettled: () => client.invalidateQueries({ queryKey: key }) });
}

export const filterOf = (view: Schemas['QueueView']) => queueFilterFrom({ ...view.filter });

/** Views named in this browser, before they followed the person, are taken along once. */
export function useViews(userId: string) {
  const views = useQuery(viewsQuery);
  const { mutate } = useViewCommand(async (taken: NewView[]) => {
    for (const view of taken) await viewCommands.save(view);
  });
  const asked = useRef(false);
  useEffect(() => {
    if (!views.data || asked.current) return;
    asked.current = true;
    const taken = keptInBrowser(userId);
    if (taken.length > 0) mutate(taken.map((view) => ({ ...view, shared: false })));
  }, [views.data, userId, mutate]);
  return views;
}
