/** What articles are usually written in, BCP 47. */
const usual = ['en-GB', 'cy', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ro'];

/** Those to choose from: an article that was brought in may be in any other one. */
export const languagesWith = (current: string) => (usual.includes(current) ? usual : [current, ...usual]);

export function nameOfLanguage(tag: string, locale: string) {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
