import { addWords } from '@/i18n/i18n';
import enGB from './billing.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    billing: typeof enGB;
  }
}

/** Words for quotes wherever they are named: on home, in lists, in the search. */
addWords('billing', enGB);
