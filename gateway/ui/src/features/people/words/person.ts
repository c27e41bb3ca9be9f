import { addWords } from '@/i18n/i18n';
import enGB from './person.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    person: typeof enGB;
  }
}

/** Words of the pages about organisations and people. */
addWords('person', enGB);
