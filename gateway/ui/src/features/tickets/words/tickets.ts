import { addWords } from '@/i18n/i18n';
import enGB from './tickets.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    tickets: typeof enGB;
  }
}

/** Words for tickets wherever they are named: on home, in lists, in the search. */
addWords('tickets', enGB);
