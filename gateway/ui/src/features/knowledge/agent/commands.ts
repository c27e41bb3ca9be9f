import { asSeen } from '@/api/asSeen';
import { api, body } from '@/api/client';
import { IDEMPOTENCY_HEADER } from '@/api/idempotency';
import type { Schemas } from '@/features/knowledge/model';

type Text = Schemas['ArticleText'];
type Readers = Schemas['Readers'];

const on = (id: string) => ({ path: { id } });

/** Everything the service team can do in the knowledge base, one request each. Failures are thrown as `ApiError`. */
export const commands = {
  begin: (article: Text & Readers, key: string) =>
    body(api.POST('/api/articles', { body: article, headers: { [IDEMPOTENCY_HEADER]: key } })),

  edit: (id: string, text: Text, version: number) =>
    api.PUT('/api/articles/{id}/draft', { params: on(id), body: text, headers: asSeen(version) }),

  discard: (id: string, version: number) =>
    api.DELETE('/api/articles/{id}/draft', { params: on(id), headers: asSeen(version) }),

  /** Without a version whatever the draft is, which only who has just made it may want. */
  publish: (id: string, version?: number) =>
    api.POST('/api/articles/{id}/publication', {
      params: on(id),
      headers: version === undefined ? {} : asSeen(version),
    }),

  withdraw: (id: string, version: number) =>
    api.DELETE('/api/articles/{id}/publication', { params: on(id), headers: asSeen(version) }),

  changeAudience: (id: string, readers: Readers, version: number) =>
    api.PUT('/api/articles/{id}/audience', { params: on(id), body: readers, headers: asSeen(version) }),

  addCategory: (name: string) => api.POST('/api/article-categories', { body: { name } }),

  renameCategory: ({ id, version }: Schemas['Category'], name: string) =>
    api.PATCH('/api/article-categories/{id}', { params: on(id), body: { name }, headers: asSeen(version) }),

  removeCategory: ({ id }: Schemas['Category']) =>
    api.DELETE('/api/article-categories/{id}', { params: on(id) }),

  addSubject: (id: string, name: string) =>
    api.POST('/api/article-categories/{id}/subjects', { params: on(id), body: { name } }),

  renameSubject: (id: string, subjectId: string, name: string) =>
    api.PATCH('/api/article-categories/{id}/subjects/{subjectId}', {
      params: { path: { id, subjectId } },
      body: { name },
    }),

  removeSubject: (id: string, subjectId: string) =>
    api.DELETE('/api/article-categories/{id}/subjects/{subjectId}', { params: { path: { id, subjectId } } }),
};
