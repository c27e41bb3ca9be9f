import { addWords } from '@/i18n/i18n';
import enGB from './back.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    back: typeof enGB;
  }
}

/** Words for products, templates, settings and accounts: what quotes and invoices are made from. */
addWords('back', enGB);
