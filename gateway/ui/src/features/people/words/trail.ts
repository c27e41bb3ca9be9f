import { addWords } from '@/i18n/i18n';
import enGB from './trail.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    trail: typeof enGB;
  }
}

/** Words for who did what. */
addWords('trail', enGB);
