import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { components } from '@/api/generated/notification';

export type Alert = components['schemas']['TicketAlertItem'];
export type AlertBody = components['schemas']['TicketAlertBody'];

export const days: readonly Alert['days'][number][] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

export const roles: readonly Alert['roles'][number][] = [
  'technician',
  'project-manager',
  'account-manager',
  'billing',
  'administrator',
];

export const occasions: readonly Alert['occasion'][] = ['unassigned', 'new'];

export const alertsKey = ['ticket-alerts'] as const;

export const alertsQuery = queryOptions({
  queryKey: alertsKey,
  queryFn: ({ signal }) => body(api.GET('/api/ticket-alerts', { signal })),
});

export const alertCommands = {
  keep: (id: string | undefined, alert: AlertBody) =>
    id
      ? api.PUT('/api/ticket-alerts/{alertId}', { params: { path: { alertId: id } }, body: alert })
      : api.POST('/api/ticket-alerts', { body: alert }),
  drop: (id: string) => api.DELETE('/api/ticket-alerts/{alertId}', { params: { path: { alertId: id } } }),
};
