import { asSeen } from '@/api/asSeen';
import { api, body } from '@/api/client';
import { IDEMPOTENCY_HEADER } from '@/api/idempotency';
import type { Priority, Schemas, Status } from './model';

const on = (id: string) => ({ path: { id } });

/** Everything that can be done to a ticket, one request each. Failures are thrown as `ApiError`. */
export const commands = {
  /** The body comes as the JSON that was noted, because the same key must always carry the same one. */
  open: (json: string, key: string) =>
    body(
      api.POST('/api/tickets', {
        body: JSON.parse(json) as Schemas['OpenTicket'],
        headers: { [IDEMPOTENCY_HEADER]: key },
      }),
    ),

  comment: (id: string, { key, text, attachmentIds, internal, mentionIds, ...with_ }: Message) => {
    const headers = { [IDEMPOTENCY_HEADER]: key };
    const said = { text: text || undefined, attachmentIds };
    return internal
      ? api.POST('/api/tickets/{id}/internal-notes', {
          params: on(id),
          body: { ...said, mentionIds },
          headers,
        })
      : api.POST('/api/tickets/{id}/comments', { params: on(id), body: { ...said, ...with_ }, headers });
  },

  attach: (id: string, attachmentIds: string[]) =>
    api.POST('/api/tickets/{id}/attachments', { params: on(id), body: { attachmentIds } }),

  /** The ticket as it is now. */
  look: (id: string) => body(api.GET('/api/tickets/{idOrNumber}', { params: { path: { idOrNumber: id } } })),

  assign: (id: string, agentId: string | null, version: number) =>
    api.PUT('/api/tickets/{id}/assignee', { params: on(id), body: { agentId }, headers: asSeen(version) }),

  setStatus: (id: string, status: Status, version: number) =>
    api.PUT('/api/tickets/{id}/status', { params: on(id), body: { status }, headers: asSeen(version) }),

  setPriority: (id: string, priority: Priority, version: number) =>
    api.PUT('/api/tickets/{id}/priority', { params: on(id), body: { priority }, headers: asSeen(version) }),

  resolve: (id: string, text: string | undefined, version: number) =>
    api.POST('/api/tickets/{id}/resolution', { params: on(id), body: { text }, headers: asSeen(version) }),

  /** Whoever asked says that it is done. */
  close: (id: string, text: string | undefined) =>
    api.POST('/api/tickets/{id}/resolution', { params: on(id), body: { text } }),

  rate: (id: string, score: number, comment: string | undefined) =>
    api.POST('/api/tickets/{id}/rating', { params: on(id), body: { score, comment } }),

  reopen: (id: string, reason: string) =>
    api.POST('/api/tickets/{id}/reopening', { params: on(id), body: { reason } }),

  /** Each by itself: what one refuses is done to the others all the same. */
  change: (changes: Schemas['Change'][]) => body(api.PATCH('/api/tickets', { body: { changes } })),

  watch: (id: string, agentId: string) =>
    api.PUT('/api/tickets/{id}/watchers/{agentId}', { params: { path: { id, agentId } } }),

  unwatch: (id: string, agentId: string) =>
    api.DELETE('/api/tickets/{id}/watchers/{agentId}', { params: { path: { id, agentId } } }),

  keepDraft: (id: string, kind: string, text: string) =>
    api.PUT('/api/tickets/{id}/drafts/{kind}', { params: { path: { id, kind } }, body: { text } }),

  dropDraft: (id: string, kind: string) =>
    api.DELETE('/api/tickets/{id}/drafts/{kind}', { params: { path: { id, kind } } }),

  keepUnsent: (form: string) => api.PUT('/api/tickets/unsent', { body: { form } }),

  dropUnsent: () => api.DELETE('/api/tickets/unsent'),

  /** Another ticket goes on with this one. */
  merge: (id: string, intoId: string) =>
    api.POST('/api/tickets/{id}/merging', { params: on(id), body: { intoId } }),

  /** A comment becomes a ticket of its own. */
  split: (id: string, commentId: string, summary: string) =>
    body(api.POST('/api/tickets/{id}/splitting', { params: on(id), body: { commentId, summary } })),

  link: (id: string, otherId: string) =>
    api.PUT('/api/tickets/{id}/links/{otherId}', { params: { path: { id, otherId } } }),

  unlink: (id: string, otherId: string) =>
    api.DELETE('/api/tickets/{id}/links/{otherId}', { params: { path: { id, otherId } } }),

  follow: (id: string, contactId: string) =>
    api.PUT('/api/tickets/{id}/followers/{contactId}', { params: { path: { id, contactId } } }),

  unfollow: (id: string, contactId: string) =>
    api.DELETE('/api/tickets/{id}/followers/{contactId}', { params: { path: { id, contactId } } }),
};

/** What the service team does with a reply, in one act. */
export interface WithReply {
  then?: Status;
  take?: boolean;
  time?: Schemas['NewTime'];
  /** Of an internal note: the colleagues whom it calls by name. */
  mentionIds?: string[];
}

export interface Message extends WithReply {
  /** The idempotency key: sent twice, said once. */
  key: string;
  /** Empty when the files say it all. */
  text: string;
  attachmentIds: string[];
  internal: boolean;
}
