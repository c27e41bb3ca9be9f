import { addWords } from '@/i18n/i18n';
import enGB from './lines.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    lines: typeof enGB;
  }
}

/** Words for the lines of quotes and invoices that are being written. */
addWords('lines', enGB);
