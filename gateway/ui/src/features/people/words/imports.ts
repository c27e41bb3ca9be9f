import { addWords } from '@/i18n/i18n';
import enGB from './imports.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    imports: typeof enGB;
  }
}

/** Words for bringing in people from a table. */
addWords('imports', enGB);
