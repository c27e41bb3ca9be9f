import type { Manifest } from '@/manifest/manifest';
import { routes } from './routes';

/** Writing to the service team, signed in or not. The way there is in the footer of every page. */
export const contact: Manifest<typeof routes> = { routes };
