import { useMergedRef } from '@mantine/hooks';
import { useState, type Ref } from 'react';
import type { Attachment } from '@/api/upload';
import { fileTarget } from '@/lib/fileTarget';
import { distinctlyNamed, pictureSrc } from '@/lib/picturesInText';
import type { RichTextControls } from './RichTextEditor';
import type { Uploads } from './useUploads';

/** The kinds that the server draws for pages. */
const SHOWN = ['image/png', 'image/jpeg', 'image/gif', 'image/bmp'];

/** As wide as the server draws it; what is not known is left to the browser. */
async function sizeOf(file: File) {
  try {
    const { width, height } = await createImageBitmap(file);
    const scale = Math.min(1, 1600 / Math.max(width, height));
    return { width: Math.round(width * scale), height: Math.round(height * scale) };
  } catch {
    return {};
  }
}

/**
 * For a form around a text: files that are pasted or dropped anywhere in it are attached, and pictures among them stand in
 * the text as soon as they have arrived. `controls` and `target` go to the editor and the form.
 */
export function usePicturesInText(uploads: Uploads, others: Ref<RichTextControls> = null) {
  const [own, setOwn] = useState<RichTextControls | null>(null);
  const controls = useMergedRef(setOwn, others);
  const show = async (attachment: Attachment, file: File) => {
    if (!SHOWN.includes(attachment.type)) return;
    const size = await sizeOf(file);
    own?.insertPicture({ src: pictureSrc(attachment.id), alt: attachment.name, ...size });
  };
  const add = (files: File[]) =>
    uploads.add(distinctlyNamed(files), (attachment, file) => void show(attachment, file));
  return { controls, target: fileTarget(add) };
}
