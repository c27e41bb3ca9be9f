import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import enGB from './words/translation.en-GB.json';

/** The catalogues by their names: `translation` is everybody's, each feature declares its own beside its words. */
export interface Catalogues {
  translation: typeof enGB;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: Catalogues;
  }
}

/**
 * Further languages load whole when they are chosen: their files lie beside the English ones, by the same names. English
 * (UK) is always there to fall back on.
 */
const others = import.meta.glob<{ default: object }>(['/src/**/words/*.json', '!**/*.en-GB.json']);

const STORED = 'porchlight.language';

export const languageNames: Record<string, string> = { 'en-GB': 'English (UK)' };

void i18next.use(initReactI18next).init({
  lng: 'en-GB',
  fallbackLng: 'en-GB',
  resources: { 'en-GB': { translation: enGB } },
  interpolation: { escapeValue: false },
  initAsync: false,
});

/** Words of a part that brings its own, in English (UK). */
export const addWords = (catalogue: keyof Catalogues, words: object) =>
  void i18next.addResourceBundle('en-GB', catalogue, words);

export async function chooseLanguage(language: string, files: typeof others = others) {
  const ending = `.${language}.json`;
  const load = async ([path, read]: [string, () => Promise<{ default: object }>]) => {
    const catalogue = path.slice(path.lastIndexOf('/') + 1, -ending.length);
    i18next.addResourceBundle(language, catalogue, (await read()).default);
  };
  await Promise.all(
    Object.entries(files)
      .filter(([path]) => path.endsWith(ending))
      .map(load),
  );
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  localStorage.setItem(STORED, language);
}

/** The one that was chosen last in this browser. */
export async function restoreLanguage() {
  const stored = localStorage.getItem(STORED);
  if (stored && stored !== i18next.language) await chooseLanguage(stored);
}

export const i18n = i18next;
