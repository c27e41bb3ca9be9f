import './words/knowledge';
import { IconBook } from '@tabler/icons-react';
import { agents, contacts, type Manifest, type Say } from '@/manifest/manifest';
import { routes } from './routes';

const label: Say = (t) => t('place.base', { ns: 'knowledge' });

/** What customers can read for themselves, and where the team writes it. */
export const knowledge: Manifest<typeof routes> = {
  routes,
  navigation: [
    { to: '/knowledge', label, order: 80, may: contacts },
    { to: '/agent/knowledge', label, order: 80, may: agents, key: 'k' },
  ],
  tiles: [
    {
      to: '/knowledge',
      label,
      text: (t) => t('tile.read', { ns: 'knowledge' }),
      Icon: IconBook,
      order: 80,
      may: contacts,
    },
    {
      to: '/agent/knowledge',
      label,
      text: (t) => t('tile.write', { ns: 'knowledge' }),
      Icon: IconBook,
      order: 80,
      may: agents,
    },
  ],
  searches: [
    {
      group: 'articles',
      title: (t) => t('search.kind', { ns: 'knowledge' }),
      all: (t, { text }) => t('search.all', { ns: 'knowledge', text }),
      unavailable: (t) => t('search.unavailable', { ns: 'knowledge' }),
      Icon: IconBook,
      // For customers an article has a window of its own.
      place: ({ number }, agent) =>
        agent
          ? { to: '/agent/knowledge/$number', params: { number: String(number) } }
          : { to: '/articles/$number', params: { number: String(number) }, target: '_blank' },
      list: (q, agent) => ({ to: agent ? '/agent/knowledge' : '/knowledge', search: { q } }),
    },
  ],
};
