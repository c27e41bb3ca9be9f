import { asSeen } from '@/api/asSeen';
import { api, body } from '@/api/client';
import { IDEMPOTENCY_HEADER } from '@/api/idempotency';
import type { AcceptanceInput, ApprovalDecision, NewQuote, OnBehalfInput, QuoteDraft } from './model';

const on = (id: string) => ({ path: { id } });

/** Everything that can be done to a quote, one request each. Failures are thrown as `ApiError`. */
export const commands = {
  /** That the person sees the current version. */
  view: (id: string) => api.POST('/api/quotes/{id}/views', { params: on(id) }),

  /** Sent twice with one key, it is accepted once. */
  accept: (id: string, acceptance: AcceptanceInput, key: string) =>
    body(
      api.POST('/api/quotes/{id}/acceptance', {
        params: on(id),
        body: acceptance,
        headers: { [IDEMPOTENCY_HEADER]: key },
      }),
    ),

  acceptOnBehalf: (id: string, acceptance: OnBehalfInput) =>
    body(api.POST('/api/quotes/{id}/acceptance-on-behalf', { params: on(id), body: acceptance })),

  reject: (id: string, version: number, reason: string) =>
    api.POST('/api/quotes/{id}/rejection', { params: on(id), body: { version, reason } }),

  say: (id: string, text: string, key: string) =>
    api.POST('/api/quotes/{id}/messages', {
      params: on(id),
      body: { text },
      headers: { [IDEMPOTENCY_HEADER]: key },
    }),

  begin: (quote: NewQuote, key: string) =>
    body(api.POST('/api/quotes', { body: quote, headers: { [IDEMPOTENCY_HEADER]: key } })),

  write: (id: string, draft: QuoteDraft, version: number) =>
    api.PUT('/api/quotes/{id}/draft', { params: on(id), body: draft, headers: asSeen(version) }),

  send: (id: string, changes: string | undefined, version: number) =>
    api.POST('/api/quotes/{id}/sending', { params: on(id), body: { changes }, headers: asSeen(version) }),

  askForApproval: (id: string, comment: string | undefined, version: number) =>
    api.POST('/api/quotes/{id}/approval', { params: on(id), body: { comment }, headers: asSeen(version) }),

  decideApproval: (id: string, decision: ApprovalDecision) =>
    api.POST('/api/quotes/{id}/approval/decision', { params: on(id), body: decision }),

  withdrawApproval: (id: string) => api.DELETE('/api/quotes/{id}/approval', { params: on(id) }),

  close: (id: string, reason: string) =>
    api.POST('/api/quotes/{id}/closing', { params: on(id), body: { reason } }),

  withdraw: (id: string, reason: string) =>
    api.POST('/api/quotes/{id}/withdrawal', { params: on(id), body: { reason } }),

  withdrawAcceptance: (id: string, reason: string) =>
    api.POST('/api/quotes/{id}/acceptance-withdrawal', { params: on(id), body: { reason } }),
};
