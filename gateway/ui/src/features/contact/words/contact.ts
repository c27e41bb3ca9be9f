import { addWords } from '@/i18n/i18n';
import enGB from './contact.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    contact: typeof enGB;
  }
}

/** Words of the contact page. */
addWords('contact', enGB);
