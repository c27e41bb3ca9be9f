import './words/catalogue';
import { IconChecks, IconDeviceLaptop, IconListCheck, IconShoppingBag } from '@tabler/icons-react';
import type { QueryClient } from '@tanstack/react-query';
import type { LinkProps } from '@tanstack/react-router';
import { ticketKeys } from '@/features/tickets/forOthers/tickets';
import { refreshing } from '@/live/refreshing';
import { agents, contacts, counted, needs, type Manifest } from '@/manifest/manifest';
import { nameOf } from '@/lib/nameOf';
import { assetKeys } from './forOthers/assets/assets';
import { assetHappened, happened } from './happened';
import type { Approval } from './model';
import { approvalCountQuery, requestKeys, teamApprovalCountQuery } from './queries';
import { HitStatus } from './request/RequestStatusBadge';
import { routes } from './routes';

const place = (number: string, agent: boolean): LinkProps => ({
  to: agent ? '/agent/requests/$number' : '/requests/$number',
  params: { number },
});

const awaiting = counted(approvalCountQuery);
const awaitingTheTeam = counted(teamApprovalCountQuery);

const refreshRequests = refreshing({
  collection: 'requests',
  details: requestKeys.details,
  lists: requestKeys.lists,
});

/** Another service keeps the list of issues and requests, and may hear of the change a moment after we do. */
const refreshCases = (queries: QueryClient) => {
  for (const wait of [0, 1_500])
    setTimeout(() => void queries.invalidateQueries({ queryKey: ticketKeys.cases }), wait);
};

/** What can be asked for, what was asked for, and who agrees to it. */
export const catalogue: Manifest<typeof routes> = {
  routes,
  navigation: [
    { to: '/services', label: (t) => t('place.services', { ns: 'catalogue' }), order: 12, may: contacts },
    {
      to: '/approvals',
      label: (t) => t('place.approvals', { ns: 'catalogue' }),
      order: 24,
      may: contacts,
      count: awaiting,
    },
    {
      to: '/agent/requests',
      label: (t) => t('place.agentRequests', { ns: 'catalogue' }),
      order: 14,
      may: agents,
      key: 'r',
    },
  ],
  tiles: [
    {
      to: '/services',
      label: (t) => t('place.services', { ns: 'catalogue' }),
      text: (t) => t('tile.services', { ns: 'catalogue' }),
      Icon: IconShoppingBag,
      order: 12,
      may: contacts,
    },
    {
      to: '/approvals',
      label: (t) => t('place.approvals', { ns: 'catalogue' }),
      text: (t) => t('tile.approvals', { ns: 'catalogue' }),
      Icon: IconChecks,
      order: 24,
      may: contacts,
      count: awaiting,
    },
    {
      to: '/agent/requests',
      label: (t) => t('place.agentRequests', { ns: 'catalogue' }),
      text: (t) => t('tile.agentRequests', { ns: 'catalogue' }),
      Icon: IconListCheck,
      order: 14,
      may: agents,
    },
    {
      to: '/agent/approvals',
      label: (t) => t('place.agentApprovals', { ns: 'catalogue' }),
      text: (t) => t('tile.agentApprovals', { ns: 'catalogue' }),
      Icon: IconChecks,
      order: 16,
      may: agents,
      count: awaitingTheTeam,
    },
    {
      to: '/my-assets',
      label: (t) => t('place.assets', { ns: 'catalogue' }),
      text: (t) => t('tile.assets', { ns: 'catalogue' }),
      Icon: IconDeviceLaptop,
      order: 50,
      may: contacts,
    },
    {
      to: '/agent/assets',
      label: (t) => t('place.assets', { ns: 'catalogue' }),
      text: (t) => t('tile.agentAssets', { ns: 'catalogue' }),
      Icon: IconDeviceLaptop,
      order: 50,
      may: agents,
      key: 'a',
    },
    {
      to: '/agent/catalogue',
      label: (t) => t('place.catalogue', { ns: 'catalogue' }),
      text: (t) => t('tile.catalogue', { ns: 'catalogue' }),
      Icon: IconShoppingBag,
      order: 55,
      may: agents,
    },
  ],
  needs: [
    needs({
      id: 'approvals',
      title: (t) => t('needs.approvals', { ns: 'catalogue' }),
      order: 10,
      may: contacts,
      lines: ({ items, total }: { items: Approval[]; total: number }) => ({
        total,
        lines: items.map((row) => ({
          id: `${row.requestId} ${row.part}`,
          place: place(String(row.number), false),
          title: row.partName,
          facts: [`#${row.number}`, nameOf(row.requester)],
          at: row.waitingSince,
        })),
      }),
      all: { to: '/approvals' },
    }),
  ],
  searches: [
    {
      group: 'items',
      title: (t) => t('itemSearch.kind', { ns: 'catalogue' }),
      all: (t, { text }) => t('itemSearch.all', { ns: 'catalogue', text }),
      unavailable: (t) => t('itemSearch.unavailable', { ns: 'catalogue' }),
      Icon: IconShoppingBag,
      place: ({ id }, agent) =>
        agent
          ? { to: '/agent/catalogue/$id', params: { id } }
          : { to: '/services/$itemId', params: { itemId: id } },
      list: (q, agent) =>
        agent
          ? { to: '/agent/catalogue', search: { q } }
          : { to: '/services', search: { category: 'all', q } },
    },
    {
      group: 'requests',
      title: (t) => t('search.kind', { ns: 'catalogue' }),
      all: (t, { text }) => t('search.all', { ns: 'catalogue', text }),
      unavailable: (t) => t('search.unavailable', { ns: 'catalogue' }),
      Icon: IconListCheck,
      place: ({ number }, agent) => place(String(number), agent),
      list: (q, agent) =>
        agent ? { to: '/agent/requests', search: { q } } : { to: '/tickets', search: { q, issues: false } },
      Status: HitStatus,
    },
  ],
  live: [
    {
      kind: 'request',
      happened,
      refresh: (queries, change) => {
        refreshRequests(queries, change);
        refreshCases(queries);
      },
    },
    {
      kind: 'asset',
      happened: assetHappened,
      refresh: refreshing({ collection: 'assets', details: assetKeys.details, lists: assetKeys.lists }),
    },
  ],
};
