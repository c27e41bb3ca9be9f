import { addWords } from '@/i18n/i18n';
import enGB from './alerts.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    alerts: typeof enGB;
  }
}

/** Words for who hears of which tickets. Imported for its effect by the page. */
addWords('alerts', enGB);
