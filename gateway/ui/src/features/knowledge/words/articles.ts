import { addWords } from '@/i18n/i18n';
import enGB from './articles.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    articles: typeof enGB;
  }
}

/** Words for writing articles. Imported for its effect by the pages that use them. */
addWords('articles', enGB);
