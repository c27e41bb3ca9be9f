import { queryOptions } from '@tanstack/react-query';
import { asSeen } from '@/api/asSeen';
import { api, body } from '@/api/client';
import type { Form } from '@/features/catalogue/forOthers/form/model';

export const issueFormKeys = { all: ['issue-forms'] as const };

export const issueFormsQuery = queryOptions({
  queryKey: [...issueFormKeys.all, 'list'],
  queryFn: ({ signal }) => body(api.GET('/api/issue-forms', { signal })),
});

export const issueFormQuery = (id: string) =>
  queryOptions({
    queryKey: [...issueFormKeys.all, 'editing', id],
    queryFn: ({ signal }) => body(api.GET('/api/issue-forms/{id}', { params: { path: { id } }, signal })),
  });

/** A version of the questions as it was published. */
export async function publishedIssueForm(id: string, edition: number, signal: AbortSignal) {
  const of = { params: { path: { id, edition } }, signal };
  const [{ base: form }, differences] = await Promise.all([
    body(api.GET('/api/issue-forms/{id}/editions/{edition}', of)),
    body(api.GET('/api/issue-forms/{id}/editions/{edition}/differences', of)),
  ]);
  return { form, differences };
}

const on = (id: string) => ({ path: { id } });

/** Everything that is done to the questions. What is meant for a form as it was seen is refused of another. */
export const issueFormCommands = {
  begin: (organisationId: string) => body(api.POST('/api/issue-forms', { body: { organisationId } })),

  save: (id: string, form: Form, version: number) =>
    api.PUT('/api/issue-forms/{id}/draft', { params: on(id), body: { form }, headers: asSeen(version) }),

  publish: (id: string, version: number) =>
    api.POST('/api/issue-forms/{id}/editions', { params: on(id), headers: asSeen(version) }),

  drop: (id: string) => api.DELETE('/api/issue-forms/{id}', { params: on(id) }),
};
