import { addWords } from '@/i18n/i18n';
import enGB from './request.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    request: typeof enGB;
  }
}

/** Words for asking, for what was asked, and for deciding. Imported for its effect by the pages that use them. */
addWords('request', enGB);
