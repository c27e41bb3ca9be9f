import { addWords } from '@/i18n/i18n';
import enGB from './reading.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    reading: typeof enGB;
  }
}

/** Words for finding, reading and judging articles. Imported for its effect by the pages that use them. */
addWords('reading', enGB);
