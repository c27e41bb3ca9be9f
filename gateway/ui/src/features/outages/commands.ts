import { api, body } from '@/api/client';
import { IDEMPOTENCY_HEADER } from '@/api/idempotency';
import type { NewOutage } from './model';

const on = (id: string) => ({ path: { id } });
const once = (key: string) => ({ [IDEMPOTENCY_HEADER]: key });

/** Everything that can be done to an outage, one request each. Failures are thrown as `ApiError`. */
export const commands = {
  schedule: (outage: NewOutage, key: string) =>
    body(api.POST('/api/outages', { body: outage, headers: once(key) })),

  update: (id: string, text: string, key: string) =>
    api.POST('/api/outages/{id}/updates', { params: on(id), body: { text }, headers: once(key) }),

  times: (id: string, times: { startsAt?: string; endsAt?: string; text?: string }) =>
    api.PUT('/api/outages/{id}/times', { params: on(id), body: times }),

  widen: (id: string, services: string[], organisationIds: string[] | undefined) =>
    api.POST('/api/outages/{id}/affected', { params: on(id), body: { services, organisationIds } }),

  end: (id: string, text: string | undefined) =>
    api.POST('/api/outages/{id}/end', { params: on(id), body: { text } }),

  cancel: (id: string, text: string | undefined) =>
    api.POST('/api/outages/{id}/cancellation', { params: on(id), body: { text } }),
};
