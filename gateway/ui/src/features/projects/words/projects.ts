import { addWords } from '@/i18n/i18n';
import enGB from './projects.en-GB.json';

declare module '@/i18n/i18n' {
  interface Catalogues {
    projects: typeof enGB;
  }
}

/** Words for projects wherever they are named: on home, in lists, in the search. */
addWords('projects', enGB);
