import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { components } from '@/api/generated/ticket';

type All = components['schemas'];
export type Policy = All['SlaPolicyDetail'];
export type PolicyContract = All['PolicyContract'];
export type Calendar = All['WorkingCalendarDetail'];
export type NewPolicy = All['NewPolicy'];
export type Holiday = All['Holiday'];

const key = ['service-levels'] as const;

export const policiesQuery = queryOptions({
  queryKey: [...key, 'policies'],
  queryFn: ({ signal }) => body(api.GET('/api/sla-policies', { signal })),
});

export const contractsQuery = (q: string) =>
  queryOptions({
    queryKey: [...key, 'contracts', q],
    queryFn: ({ signal }) =>
      body(api.GET('/api/sla-policies/contracts', { params: { query: { q: q || undefined } }, signal })),
  });

export const calendarsQuery = queryOptions({
  queryKey: [...key, 'calendars'],
  queryFn: ({ signal }) => body(api.GET('/api/working-calendars', { signal })),
});

export const proposalsQuery = (country: string, region: string, year: number) =>
  queryOptions({
    queryKey: ['holiday-proposals', country, region, year],
    queryFn: ({ signal }) =>
      body(
        api.GET('/api/holiday-proposals', {
          params: { query: { country, region: region || undefined, year } },
          signal,
        }),
      ),
    staleTime: Infinity,
  });

export const levelCommands = {
  definePolicy: (id: string | undefined, policy: NewPolicy) =>
    id
      ? api.PUT('/api/sla-policies/{policyId}', { params: { path: { policyId: id } }, body: policy })
      : api.POST('/api/sla-policies', { body: policy }),
  retirePolicy: (id: string) =>
    api.DELETE('/api/sla-policies/{policyId}', { params: { path: { policyId: id } } }),
  defineCalendar: (calendar: All['NewCalendar']) => api.POST('/api/working-calendars', { body: calendar }),
  changeCalendar: (id: string, calendar: All['ChangedCalendar']) =>
    api.PUT('/api/working-calendars/{calendarId}', { params: { path: { calendarId: id } }, body: calendar }),
};

/** Does something to policies or calendars and shows what became of them. */
export function useLevelCommand<V>(run: (variables: V) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: run, onSettled: () => client.invalidateQueries({ queryKey: key }) });
}
