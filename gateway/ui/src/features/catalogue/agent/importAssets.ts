import type { components } from '@/api/generated/catalogue';
import { api, body } from '@/api/client';

export type AssetImport = components['schemas']['AssetImport'];
export type ImportedLine = components['schemas']['ImportedLine'];

/** A table of an organisation's assets: what would become of each line, or what became of it. */
export function importAssets(organisationId: string, file: File, dryRun: boolean): Promise<AssetImport> {
  const form = new FormData();
  form.append('file', file);
  return body(
    api.POST('/api/assets/imports', {
      params: { query: { organisationId, dryRun } },
      body: { file: '' },
      bodySerializer: () => form,
    }),
  );
}
