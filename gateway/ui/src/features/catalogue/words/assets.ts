import { addWords } from '@/i18n/i18n';
import enGB from './assets.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    assets: typeof enGB;
  }
}

/** Words for assets, in their lists and where one is picked. Imported for its effect by the pages that use them. */
addWords('assets', enGB);
