import { addWords } from '@/i18n/i18n';
import enGB from './project.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    project: typeof enGB;
  }
}

/** Words for reading and running projects. Imported for its effect by the pages that use them. */
addWords('project', enGB);
