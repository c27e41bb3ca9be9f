import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { components } from '@/api/generated/identity';
import { numbered } from '@/api/queries';
import { upload } from '@/api/upload';

export type ContactImport = components['schemas']['ContactImport'];
export type MappingInput = components['schemas']['MappingInput'];
export type Meaning = NonNullable<MappingInput['columns'][number]>;

export const meanings: readonly Meaning[] = [
  'external-id',
  'name',
  'first-name',
  'last-name',
  'email',
  'telephone',
  'organisation',
  'organisation-id',
  'site',
  'roles',
  'visibility',
  'active',
];

export const importKeys = {
  all: ['contact-imports'] as const,
  list: ['contact-imports', 'list'] as const,
  one: (id: string) => ['contact-imports', 'one', id] as const,
  refused: (id: string, state: string) => ['contact-imports', 'refused', id, state] as const,
};

export const importListQuery = queryOptions({
  queryKey: importKeys.list,
  queryFn: ({ signal }) =>
    numbered(body(api.GET('/api/contact-imports', { params: { query: { size: 25 } }, signal }))),
});

export const isUnderWay = ({ state }: Pick<ContactImport, 'state'>) =>
  state === 'checking' || state === 'importing';

/** While something is done with it, it is asked for again every second. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: importKeys.one(id),
    queryFn: ({ signal }) => body(api.GET('/api/contact-imports/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? 1_000 : false),
  });

export const refusedQuery = (id: string, state: string) =>
  queryOptions({
    queryKey: importKeys.refused(id, state),
    queryFn: ({ signal }) =>
      body(
        api.GET('/api/contact-imports/{id}/lines', {
          params: { path: { id }, query: { outcome: 'refused', size: 100 } },
          signal,
        }),
      ),
  });

export const importCommands = {
  upload: (file: File) => upload('/api/contact-imports', file, () => {}, new AbortController().signal),

  map: (id: string, mapping: MappingInput) =>
    api.PUT('/api/contact-imports/{id}/mapping', { params: { path: { id } }, body: mapping }),

  start: (id: string) => api.POST('/api/contact-imports/{id}/start', { params: { path: { id } } }),
};
