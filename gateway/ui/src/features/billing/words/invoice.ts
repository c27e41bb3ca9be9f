import { addWords } from '@/i18n/i18n';
import enGB from './invoice.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    invoice: typeof enGB;
  }
}

/** Words for reading, checking and keeping invoices. Imported for its effect by the pages that use them. */
addWords('invoice', enGB);
