import { i18n } from './i18n';
import enGB from './knowledge.en-GB.json';

/** Words for finding, reading and judging articles. Imported for its effect by the pages that use them. */
i18n.addResourceBundle('en-GB', 'knowledge', enGB);
