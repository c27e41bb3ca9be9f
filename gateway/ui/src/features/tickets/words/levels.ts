import { addWords } from '@/i18n/i18n';
import enGB from './levels.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    levels: typeof enGB;
  }
}

/** Words for what is promised to whom, and for when the service team works. Imported for its effect by the page. */
addWords('levels', enGB);
