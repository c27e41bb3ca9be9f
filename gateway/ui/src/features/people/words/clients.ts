import { addWords } from '@/i18n/i18n';
import enGB from './clients.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    clients: typeof enGB;
  }
}

/** Words for other systems that use the API. */
addWords('clients', enGB);
