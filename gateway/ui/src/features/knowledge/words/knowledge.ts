import { addWords } from '@/i18n/i18n';
import enGB from './knowledge.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    knowledge: typeof enGB;
  }
}

/** Words for the knowledge base wherever it is named: on home, in the search. */
addWords('knowledge', enGB);
