import './words/home';
import type { Manifest } from '@/manifest/manifest';
import { routes } from './routes';

/** The first page: made of what the other features say about themselves. */
export const home: Manifest<typeof routes> = {
  routes,
  navigation: [
    { to: '/', label: (t) => t('home.place', { ns: 'home' }), order: 0, may: () => true, key: 'h' },
  ],
};
