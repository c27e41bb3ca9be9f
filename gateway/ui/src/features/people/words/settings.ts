import { addWords } from '@/i18n/i18n';
import enGB from './settings.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    settings: typeof enGB;
  }
}

/** Words of the pages for administrators. */
addWords('settings', enGB);
