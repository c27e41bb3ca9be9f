import { addWords } from '@/i18n/i18n';
import enGB from './catalogue.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    catalogue: typeof enGB;
  }
}

/** Words for what can be asked for wherever it is named: on home, in lists, in the search. */
addWords('catalogue', enGB);
