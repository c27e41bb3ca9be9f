import { addWords } from '@/i18n/i18n';
import enGB from './time.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    time: typeof enGB;
  }
}

/** Words for the time that was worked. Imported for its effect by what shows it. */
addWords('time', enGB);
