import './words/outages';
import { IconPlugConnectedX } from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';
import { refreshing } from '@/live/refreshing';
import { agents, contacts, type Manifest } from '@/manifest/manifest';
import { Banner } from './Banner';
import { HitState } from './StateBadge';
import { currentOutagesQuery, outageKeys } from './queries';
import { routes } from './routes';

const place = (number: string, agent: boolean): LinkProps => ({
  to: agent ? '/agent/outages/$number' : '/outages/$number',
  params: { number },
});

/** What does not work for a while, planned or not. */
export const outages: Manifest<typeof routes> = {
  routes,
  Banner,
  loadBanner: (queries, user) =>
    contacts(user) ? queries.ensureQueryData(currentOutagesQuery()) : undefined,
  tiles: [
    {
      to: '/outages',
      label: (t) => t('place.outages', { ns: 'outages' }),
      text: (t) => t('tile.see', { ns: 'outages' }),
      Icon: IconPlugConnectedX,
      order: 80,
      may: contacts,
    },
    {
      to: '/agent/outages',
      label: (t) => t('place.outages', { ns: 'outages' }),
      text: (t) => t('tile.run', { ns: 'outages' }),
      Icon: IconPlugConnectedX,
      order: 80,
      may: agents,
      key: 'u',
    },
  ],
  searches: [
    {
      group: 'outages',
      title: (t) => t('place.outages', { ns: 'outages' }),
      all: (t, { text }) => t('search.all', { ns: 'outages', text }),
      unavailable: (t) => t('search.unavailable', { ns: 'outages' }),
      Icon: IconPlugConnectedX,
      place: ({ number }, agent) => place(String(number), agent),
      list: (q, agent) => ({ to: agent ? '/agent/outages' : '/outages', search: { q, past: true } }),
      Status: HitState,
    },
  ],
  live: [
    {
      kind: 'outage',
      happened: ({ action, text }, t) => ({
        did: t(`activity.${action}`, { ns: 'outages', defaultValue: action }),
        said: text ?? undefined,
      }),
      refresh: refreshing({ collection: 'outages', details: outageKeys.details, lists: outageKeys.lists }),
    },
  ],
};
