import { addWords } from '@/i18n/i18n';
import enGB from './search.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    search: typeof enGB;
  }
}

/** Words for searching everything. Imported for its effect by the search dialog. */
addWords('search', enGB);
