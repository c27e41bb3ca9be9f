import { addWords } from '@/i18n/i18n';
import enGB from './outages.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    outages: typeof enGB;
  }
}

/** Words for outages wherever they are named: on home, above every page, in the search. */
addWords('outages', enGB);
