import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import enGB from './en-GB.json';
import type agentEnGB from './agent.en-GB.json';
import type ticketEnGB from './ticket.en-GB.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    // The words of the first page are in `translation`; a large feature brings its own when it is opened.
    resources: { translation: typeof enGB; ticket: typeof ticketEnGB; agent: typeof agentEnGB };
  }
}

/** Further languages load when they are chosen; English (UK) is always there to fall back on. */
const others: Record<string, () => Promise<{ default: typeof enGB }>> = {};

const STORED = 'porchlight.language';

export const languageNames: Record<string, string> = { 'en-GB': 'English (UK)' };

void i18next.use(initReactI18next).init({
  lng: 'en-GB',
  fallbackLng: 'en-GB',
  resources: { 'en-GB': { translation: enGB } },
  interpolation: { escapeValue: false },
  initAsync: false,
});

export async function chooseLanguage(language: string) {
  const bundle = await others[language]?.();
  if (bundle) i18next.addResourceBundle(language, 'translation', bundle.default);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  localStorage.setItem(STORED, language);
}

export const i18n = i18next;
