import { addWords } from '@/i18n/i18n';
import enGB from './contract.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    contract: typeof enGB;
  }
}

/** Words for contracts and what is left of them. Imported for its effect by the pages that use them. */
addWords('contract', enGB);
