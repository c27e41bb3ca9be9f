import './words/people';
import { IconBuilding, IconUsers } from '@tabler/icons-react';
import { agents, type Manifest } from '@/manifest/manifest';
import { isAdministrator, isPrimary } from './rights';
import { routes } from './routes';

/** Organisations, their people, and the service team. */
export const people: Manifest<typeof routes> = {
  routes,
  navigation: [
    {
      to: '/agent/organisations',
      label: (t) => t('place.organisations', { ns: 'people' }),
      order: 90,
      may: agents,
      key: 'o',
    },
    { to: '/agent/team', label: (t) => t('place.team', { ns: 'people' }), order: 92, may: agents, key: 't' },
    {
      to: '/agent/settings',
      label: (t) => t('place.settings', { ns: 'people' }),
      order: 94,
      may: isAdministrator,
      key: 's',
    },
  ],
  tiles: [
    {
      to: '/people',
      label: (t) => t('place.mine', { ns: 'people' }),
      text: (t) => t('tile.mine', { ns: 'people' }),
      Icon: IconUsers,
      order: 90,
      may: isPrimary,
    },
    {
      to: '/agent/organisations',
      label: (t) => t('place.organisations', { ns: 'people' }),
      text: (t) => t('tile.organisations', { ns: 'people' }),
      Icon: IconBuilding,
      order: 90,
      may: agents,
    },
  ],
};
