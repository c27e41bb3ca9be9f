import { addWords } from '@/i18n/i18n';
import enGB from './rules.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    rules: typeof enGB;
  }
}

/** Words for what is promised to whom, and for when the service team works. Imported for its effect by the page. */
addWords('rules', enGB);
