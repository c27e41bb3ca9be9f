import { addWords } from '@/i18n/i18n';
import enGB from './quote.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    quote: typeof enGB;
  }
}

/** Words for reading, deciding and writing quotes. Imported for its effect by the pages that use them. */
addWords('quote', enGB);
