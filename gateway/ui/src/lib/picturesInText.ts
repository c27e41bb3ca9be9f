import { clockAt } from './zone';
/** Pictures stand in a text by where they are shown; each is an attachment as well. */
export const pictureSrc = (id: string, thumbnail = false) =>
  `/api/attachments/${id}/picture${thumbnail ? '?thumbnail=true' : ''}`;

const SRC = /^\/api\/attachments\/([\da-f-]{36})\/picture$/;

/** The attachment's id; undefined for pictures from anywhere else. */
export const pictureId = (src: string | null) => SRC.exec(src ?? '')?.[1];

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

/** The ids of the attachments that are shown within a text. */
export const picturesIn = (html: string): string[] =>
  html.includes('<img')
    ? [...parsed(html).querySelectorAll('img')].flatMap((img) => pictureId(img.getAttribute('src')) ?? [])
    : [];

/** The text without the pictures whose files do not go with it. */
export function withPicturesOf(html: string, ids: readonly string[]) {
  if (!html.includes('<img')) return html;
  const body = parsed(html);
  body.querySelectorAll('img').forEach((img) => {
    if (!ids.includes(pictureId(img.getAttribute('src')) ?? '')) img.remove();
  });
  return body.innerHTML;
}

/** Browsers call everything that is pasted `image.png`. */
const PASTED = /^image\.(png|jpe?g|gif|bmp)$/i;

/** Files under names that tell them apart: what was pasted is called by the moment, and by its place if it is not alone. */
export function distinctlyNamed(files: readonly File[], now = new Date()): File[] {
  const local = clockAt(now);
  const moment = `${local.slice(0, 10)}-${local.slice(11, 19).replaceAll(':', '')}`;
  return files.map((file, place) => {
    const [, type] = PASTED.exec(file.name) ?? [];
    if (!type) return file;
    const name = `screenshot-${moment}${place > 0 ? `-${place + 1}` : ''}.${type.toLowerCase()}`;
    return new File([file], name, { type: file.type });
  });
}
