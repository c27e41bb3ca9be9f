import { addWords } from '@/i18n/i18n';
import enGB from './ticket.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    ticket: typeof enGB;
  }
}

/** Words for reporting, reading and answering tickets. Imported for its effect by the pages that use them. */
addWords('ticket', enGB);
