import { addWords } from '@/i18n/i18n';
import enGB from './home.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    home: typeof enGB;
  }
}

/** Words of the first page. */
addWords('home', enGB);
