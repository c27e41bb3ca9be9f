import i18next, { type FormatterModule, type PostProcessorModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { perLocale } from '@/lib/perLocale';
import { PSEUDO, pseudo } from './pseudo';
import { loadSaid } from './said/said';
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

/** When it was chosen in this browser; what the session says of a person may be some minutes old. */
const STORED_AT = 'porchlight.language.at';
const MINUTES_OLD = 10 * 60_000;

export const languageNames: Record<string, string> = { 'en-GB': 'English (UK)', de: 'Deutsch' };

const pseudoWords: PostProcessorModule = {
  type: 'postProcessor',
  name: 'pseudo',
  process: (text: string) => (i18next.language === PSEUDO ? pseudo(text) : text),
};

const numbers = perLocale((locale) => new Intl.NumberFormat(locale));

/** Amounts as the language writes them: 1,234 or 1.234. What something is called by, its `number`, is no amount. */
const amounts: FormatterModule = {
  type: 'formatter',
  init: () => {},
  add: () => {},
  addCached: () => {},
  format: (value: unknown, _format, language = 'en-GB', options) =>
    typeof value === 'number' && options?.interpolationkey !== 'number'
      ? numbers(language).format(value)
      : (value as string),
};

void i18next
  .use(initReactI18next)
  .use(pseudoWords)
  .use(amounts)
  .init({
    postProcess: ['pseudo'],
    lng: 'en-GB',
    fallbackLng: 'en-GB',
    resources: { 'en-GB': { translation: enGB } },
    interpolation: { escapeValue: false, alwaysFormat: true },
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
  await Promise.all([
    loadSaid(language),
    ...Object.entries(files)
      .filter(([path]) => path.endsWith(ending))
      .map(load),
  ]);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  localStorage.setItem(STORED, language);
  localStorage.setItem(STORED_AT, String(Date.now()));
}

/** The one that the person has chosen, on whatever device; what was chosen here just now is newer. */
export async function followLanguage(language: string) {
  const chosenHere = Date.now() - Number(localStorage.getItem(STORED_AT) ?? 0) < MINUTES_OLD;
  if (!chosenHere && language in languageNames && language !== i18next.language) {
    await chooseLanguage(language);
    localStorage.removeItem(STORED_AT);
  }
}

/** What is chosen in another tab is spoken in this one too. */
export const followOtherTabs = () =>
  addEventListener('storage', ({ key, newValue }) => {
    if (key === STORED && newValue && newValue !== i18next.language) void chooseLanguage(newValue);
  });

/** The one that was chosen last in this browser. */
export async function restoreLanguage() {
  const stored = localStorage.getItem(STORED);
  const at = localStorage.getItem(STORED_AT);
  if (stored && stored !== i18next.language) {
    await chooseLanguage(stored);
    localStorage.setItem(STORED_AT, at ?? '0');
  }
}

export const i18n = i18next;
