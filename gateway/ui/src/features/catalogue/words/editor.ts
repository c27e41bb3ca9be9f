import { addWords } from '@/i18n/i18n';
import enGB from './editor.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    editor: typeof enGB;
  }
}

/** Words for keeping the catalogue and its forms. Imported for its effect by the pages that use them. */
addWords('editor', enGB);
