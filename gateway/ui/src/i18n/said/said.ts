/**
 * What services say is in English: details of problems, faults of fields, reasons that were written into events. Here it is said in the
 * reader's language. `said.de.json` has a sentence for each of theirs; `{}` stands for what differs from one time to the other, and
 * `{2}` for the second of them where another language has another order. What is in no such file stays as it came.
 */
const files = import.meta.glob<Record<string, string>>('./said.*.json', { import: 'default' });

interface Sentence {
  pattern: RegExp;
  words: string;
}

let exactly: Record<string, string> = {};
let sentences: Sentence[] = [];
let locale = 'en-GB';

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

export async function loadSaid(language: string): Promise<void> {
  exactly = (await files[`./said.${language}.json`]?.()) ?? {};
  locale = language;
  sentences = Object.entries(exactly)
    .filter(([theirs]) => theirs.includes('{}'))
    // What says more of its own is the better match.
    .sort(([one], [other]) => other.length - one.length)
    .map(([theirs, words]) => ({
      pattern: new RegExp(`^${theirs.split('{}').map(escaped).join('(.+?)')}$`, 's'),
      words,
    }));
}

const numbersAsHere = (text: string) =>
  /^\d{1,3}(,\d{3})*$/.test(text)
    ? new Intl.NumberFormat(locale).format(Number(text.replaceAll(',', '')))
    : text;

/** The same in the reader's language, if it is known there. */
export function inReadersWords(said: string): string {
  const known = exactly[said];
  if (known !== undefined) return known;
  for (const { pattern, words } of sentences) {
    const found = pattern.exec(said);
    if (found) {
      let next = 0;
      return words.replaceAll(/\{(\d?)\}/g, (_, place: string) =>
        numbersAsHere(found[place ? Number(place) : ++next] ?? ''),
      );
    }
  }
  return said;
}
