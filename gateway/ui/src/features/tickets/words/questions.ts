import { addWords } from '@/i18n/i18n';
import enGB from './questions.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    questions: typeof enGB;
  }
}

/** Words for keeping what is asked when an issue is reported. Imported for its effect by the pages that use them. */
addWords('questions', enGB);
