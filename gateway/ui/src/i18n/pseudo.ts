/**
 * A language of nobody's, for whoever looks at pages: every word of ours is a third longer, accented and the text in brackets, so
 * that what stands plain is in no catalogue, and what has no room for other languages is seen.
 * `localStorage['porchlight.language'] = 'en-XA'`.
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

const longer = (word: string) =>
  word.replaceAll(/[aeiou]/gi, (letter) => accents[letter] ?? letter) +
  '~'.repeat(Math.ceil(word.length / 3));

/** Tags of rich words stay as they are. */
export const pseudo = (text: string) =>
  `[${text.replaceAll(/<[^>]*>|\p{L}+/gu, (found) => (found.startsWith('<') ? found : longer(found)))}]`;
