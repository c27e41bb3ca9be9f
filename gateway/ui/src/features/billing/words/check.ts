import { addWords } from '@/i18n/i18n';
import enGB from './check.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    check: typeof enGB;
  }
}

/** Words for the page on which signed copies are checked. */
addWords('check', enGB);
