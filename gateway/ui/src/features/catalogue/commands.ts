import { api, body } from '@/api/client';
import { IDEMPOTENCY_HEADER } from '@/api/idempotency';
import type { Json } from './forOthers/form/model';
import type { NewRequest, Wish } from './model';

const on = (id: string) => ({ path: { id } });

interface Decision {
  approve: boolean;
  /** The round that was seen: of another one nothing is decided. */
  round: number;
  comment?: string;
}

/** Everything that can be done to a request, one request each. Failures are thrown as `ApiError`. */
export const commands = {
  /** Sent twice with one key, it is asked for once. */
  submit: (request: NewRequest, key: string) =>
    body(api.POST('/api/requests', { body: request, headers: { [IDEMPOTENCY_HEADER]: key } })),

  resubmit: (id: string, { edition, answers }: Wish, key: string) =>
    api.POST('/api/requests/{id}/resubmission', {
      params: on(id),
      body: { edition, answers },
      headers: { [IDEMPOTENCY_HEADER]: key },
    }),

  /** As the service team: those answers that are to be other. */
  correct: (id: string, answers: Record<string, Json>, askAgain: boolean) =>
    api.POST('/api/requests/{id}/corrections', { params: on(id), body: { answers, askAgain } }),

  withdraw: (id: string, reason: string | undefined) =>
    api.POST('/api/requests/{id}/withdrawal', { params: on(id), body: { reason } }),

  decide: (id: string, part: number, decision: Decision) =>
    api.POST('/api/requests/{id}/parts/{part}/decision', { params: { path: { id, part } }, body: decision }),

  decideAll: (
    chosen: { requestId: string; part: number; round: number }[],
    approve: boolean,
    comment?: string,
  ) => body(api.POST('/api/approvals/decisions', { body: { chosen, approve, comment } })),

  /** Who decides while somebody is away, between two moments. */
  nameStandIn: (personId: string, standInId: string, from: string, until: string) =>
    api.PUT('/api/stand-ins/{personId}', {
      params: { path: { personId } },
      body: { standInId, from, until },
    }),

  endStandIn: (personId: string) =>
    api.DELETE('/api/stand-ins/{personId}', { params: { path: { personId } } }),
};
