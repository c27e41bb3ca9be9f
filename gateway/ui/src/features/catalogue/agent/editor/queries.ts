import { queryOptions } from '@tanstack/react-query';
import { asSeen } from '@/api/asSeen';
import type { components } from '@/api/generated/catalogue';
import { api, body } from '@/api/client';
import type { Form } from '@/features/catalogue/forOthers/form/model';
import { catalogueKeys } from '@/features/catalogue/queries';

export type ItemEditing = components['schemas']['ItemEditing'];

export const editingQuery = (id: string) =>
  queryOptions({
    queryKey: [...catalogueKeys.all, 'editing', id],
    queryFn: ({ signal }) =>
      body(api.GET('/api/catalogue/items/{id}/editing', { params: { path: { id } }, signal })),
  });

/** A version of an item's form as it was published, without what single organisations are asked besides. */
export async function publishedForm(id: string, edition: number, signal: AbortSignal) {
  const of = { params: { path: { id, edition } }, signal };
  const [{ base: form }, differences] = await Promise.all([
    body(api.GET('/api/catalogue/items/{id}/editions/{edition}', of)),
    body(api.GET('/api/catalogue/items/{id}/editions/{edition}/differences', of)),
  ]);
  return { form, differences };
}

/** What is done to an item's form. Saving is meant for the draft as it was seen: otherwise it is refused. */
export const formCommands = {
  save: (id: string, form: Form, own: ItemEditing['own'], version: number) =>
    api.PUT('/api/catalogue/items/{id}/form-draft', {
      params: { path: { id } },
      body: { form, own },
      headers: asSeen(version),
    }),

  publish: (id: string, version: number) =>
    api.POST('/api/catalogue/items/{id}/editions', { params: { path: { id } }, headers: asSeen(version) }),
};
