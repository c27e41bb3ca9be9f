import { addWords } from '@/i18n/i18n';
import enGB from './crm.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    crm: typeof enGB;
  }
}

/** Words for what comes from the CRM. */
addWords('crm', enGB);
