import { i18n } from './i18n';
import enGB from './search.en-GB.json';

/** Words for searching everything. Imported for its effect by the search dialog. */
i18n.addResourceBundle('en-GB', 'search', enGB);
