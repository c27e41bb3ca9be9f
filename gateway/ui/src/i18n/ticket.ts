import { i18n } from './i18n';
import enGB from './ticket.en-GB.json';

/** Words for reporting, reading and answering tickets. Imported for its effect by the pages that use them. */
i18n.addResourceBundle('en-GB', 'ticket', enGB);
