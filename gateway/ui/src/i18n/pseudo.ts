/**
 * A language of nobody's, for whoever looks at pages: every word of ours is longer, accented and in brackets, so that what stands
 * plain is in no catalogue, and what has no room for other languages is seen. `localStorage['porchlight.language'] = 'en-XA'`.
 */
export const PSEUDO = 'en-XA';

const accents: Record<string, string> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
};

/** What has been put in, and tags of rich words, stay as they are. */
export const pseudo = (text: string) => {
  const accented = text.replaceAll(/<[^>]*>|[aeiouAEIOU]/g, (found) => accents[found] ?? found);
  return `[${accented}${'~'.repeat(Math.ceil(text.length / 3))}]`;
};
