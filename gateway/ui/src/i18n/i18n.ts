import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import enGB from './en-GB.json';
import type agentEnGB from './agent.en-GB.json';
import type knowledgeEnGB from './knowledge.en-GB.json';
import type searchEnGB from './search.en-GB.json';
import type ticketEnGB from './ticket.en-GB.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    // The words of the first page are in `translation`; a large feature brings its own when it is opened.
    resources: {
      translation: typeof enGB;
      ticket: typeof ticketEnGB;
      agent: typeof agentEnGB;
      knowledge: typeof knowledgeEnGB;
      search: typeof searchEnGB;
    };
  }
}

/**
 * Further languages load whole when they are chosen: their files lie beside the English ones, by the same names. English
 * (UK) is always there to fall back on.
 */
const others = import.meta.glob<{ default: object }>(['./*.json', '!./*en-GB.json']);
const namespaces = ['translation', 'ticket', 'agent', 'knowledge', 'search'] as const;

const STORED = 'porchlight.language';

export const languageNames: Record<string, string> = { 'en-GB': 'English (UK)' };

void i18next.use(initReactI18next).init({
  lng: 'en-GB',
  fallbackLng: 'en-GB',
  resources: { 'en-GB': { translation: enGB } },
  interpolation: { escapeValue: false },
  initAsync: false,
});

export async function chooseLanguage(language: string, files: typeof others = others) {
  const load = async (namespace: (typeof namespaces)[number]) => {
    const name = namespace === 'translation' ? language : `${namespace}.${language}`;
    const bundle = await files[`./${name}.json`]?.();
    if (bundle) i18next.addResourceBundle(language, namespace, bundle.default);
  };
  await Promise.all(namespaces.map(load));
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
