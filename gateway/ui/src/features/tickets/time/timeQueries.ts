import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { components } from '@/api/generated/ticket';
import { ticketKeys } from '@/features/tickets/queries';

export type TimeEntry = components['schemas']['TimeEntry'];
export type NewTime = components['schemas']['NewTime'];

export const timeQuery = (id: string) =>
  queryOptions({
    queryKey: [...ticketKeys.all, 'time', id],
    queryFn: ({ signal }) => body(api.GET('/api/tickets/{id}/time', { params: { path: { id } }, signal })),
  });

/** The kinds of work that there are, and the day it is where the service team is. */
export const workTypesQuery = queryOptions({
  queryKey: ['work-types'],
  queryFn: ({ signal }) => body(api.GET('/api/work-types', { signal })),
  staleTime: 10 * 60_000,
});

/** The lines of a customer's contracts that time is debited from, with what is left of each in minutes. */
export const contractLinesQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['contract-lines', organisationId],
    queryFn: async ({ signal }) => {
      const query = { organisationId, page: 1, size: 50 };
      const { items } = await body(api.GET('/api/contracts', { params: { query }, signal }));
      return items
        .flatMap(({ lines }) => lines)
        .filter(({ state, terms }) => state === 'running' && terms.unit === 'hours')
        .map(({ id, name, left, terms, currency }) => ({ id, name, minutes: left, terms, currency }));
    },
    staleTime: 60_000,
  });

export const timeCommands = {
  log: (id: string, time: NewTime) =>
    api.POST('/api/tickets/{id}/time', { params: { path: { id } }, body: time }),
  correct: (id: string, entryId: string, time: NewTime) =>
    api.PUT('/api/tickets/{id}/time/{entryId}', { params: { path: { id, entryId } }, body: time }),
  remove: (id: string, entryId: string) =>
    api.DELETE('/api/tickets/{id}/time/{entryId}', { params: { path: { id, entryId } } }),
};
