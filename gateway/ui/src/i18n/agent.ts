import { i18n } from './i18n';
import enGB from './agent.en-GB.json';

/** Words for the pages of the MSP's own people. Imported for its effect by the pages that use them. */
i18n.addResourceBundle('en-GB', 'agent', enGB);
