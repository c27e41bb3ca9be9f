import { addWords } from '@/i18n/i18n';
import enGB from './queue.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    queue: typeof enGB;
  }
}

/** Words for the service team at work on tickets. Imported for its effect by the pages that use them. */
addWords('queue', enGB);
