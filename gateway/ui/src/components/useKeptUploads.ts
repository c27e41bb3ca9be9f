import { useEffect } from 'react';
import { useDraft } from '@/lib/useDraft';
import { useUploads, type KeptUpload, type Uploads } from './useUploads';

const none: readonly KeptUpload[] = [];

/**
 * Files that belong to a draft: what has arrived is still there after a reload. `key` is the draft's, for as long as this
 * is mounted.
 */
export function useKeptUploads(key: string): Uploads {
  const [kept, keep, forget] = useDraft(`${key}.files`, none);
  const uploads = useUploads('/api/attachments', kept);
  // As text, so that what only says how far an upload has come writes nothing.
  const arrived = JSON.stringify(
    uploads.files.flatMap(({ attachment, arrivedAt = 0 }) =>
      attachment ? { attachment, at: arrivedAt } : [],
    ),
  );
  useEffect(() => {
    const files = JSON.parse(arrived) as KeptUpload[];
    keep(files.length > 0 ? files : none);
  }, [arrived, keep]);
  return {
    ...uploads,
    // At once: whoever has sent the draft is on another page before an effect runs.
    clear: () => {
      uploads.clear();
      forget();
    },
  };
}
