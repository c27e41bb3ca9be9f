import { addWords } from '@/i18n/i18n';
import enGB from './account.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    account: typeof enGB;
  }
}

/** Words of the page about one's own account. */
addWords('account', enGB);
