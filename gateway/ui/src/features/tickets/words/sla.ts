import { addWords } from '@/i18n/i18n';
import enGB from './sla.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    sla: typeof enGB;
  }
}

/** Words for what was promised and how it stands. Imported for its effect by what shows it. */
addWords('sla', enGB);
