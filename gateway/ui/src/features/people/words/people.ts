import { addWords } from '@/i18n/i18n';
import enGB from './people.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    people: typeof enGB;
  }
}

/** Words for organisations and people wherever they are named. */
addWords('people', enGB);
