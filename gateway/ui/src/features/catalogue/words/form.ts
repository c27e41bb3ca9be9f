import { addWords } from '@/i18n/i18n';
import enGB from './form.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    form: typeof enGB;
  }
}

/** Words of forms by themselves, wherever one is filled in. Imported for its effect by the pages that use them. */
addWords('form', enGB);
