import { addWords } from '@/i18n/i18n';
import enGB from './outage.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    outage: typeof enGB;
  }
}

/** Words of the pages about outages. */
addWords('outage', enGB);
