import type { components } from '@/api/generated/catalogue';
import { api, body } from '@/api/client';
import { fileBody } from '@/api/fileBody';

export type AssetImport = components['schemas']['AssetImport'];
export type ImportedLine = components['schemas']['ImportedLine'];

/** A table of an organisation's assets: what would become of each line, or what became of it. */
export function importAssets(organisationId: string, file: File, dryRun: boolean): Promise<AssetImport> {
  return body(
    api.POST('/api/assets/imports', {
      params: { query: { organisationId, dryRun } },
      ...fileBody('file', file),
    }),
  );
}
