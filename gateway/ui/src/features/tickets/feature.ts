import './words/tickets';
import {
  IconAlertCircle,
  IconBell,
  IconClock,
  IconGauge,
  IconListCheck,
  IconListDetails,
  IconMessage,
  IconRoute,
} from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';
import { refreshing } from '@/live/refreshing';
import { agents, contacts, needs, type Manifest } from '@/manifest/manifest';
import { nameOf } from '@/lib/nameOf';
import { isAdministrator } from './administrators';
import { happened } from './happened';
import type { TicketRow } from './model';
import { ticketKeys } from './queries';
import { routes } from './routes';
import { HitStatus } from './StatusBadge';
import { ANY_STATUS } from './ticketSearch';

const place = (number: string, agent: boolean): LinkProps => ({
  to: agent ? '/agent/tickets/$number' : '/tickets/$number',
  params: { number },
});

const lines =
  (agent: boolean) =>
  ({ items, total }: { items: TicketRow[]; total: number }) => ({
    total,
    lines: items.map((ticket) => ({
      id: ticket.id,
      place: place(String(ticket.number), agent),
      title: ticket.summary,
      facts: [`#${ticket.number}`, agent ? nameOf(ticket.organisation) : undefined],
      at: ticket.updatedAt,
    })),
  });

/** What is wrong, who works on it and what was said about it. */
export const tickets: Manifest<typeof routes> = {
  routes,
  navigation: [
    { to: '/report', label: (t) => t('place.report', { ns: 'tickets' }), order: 10, may: contacts },
    { to: '/tickets', label: (t) => t('place.mine', { ns: 'tickets' }), order: 20, may: contacts },
    {
      to: '/agent/tickets',
      label: (t) => t('place.queue', { ns: 'tickets' }),
      order: 10,
      may: agents,
      key: 'q',
    },
  ],
  tiles: [
    {
      to: '/report',
      label: (t) => t('place.report', { ns: 'tickets' }),
      text: (t) => t('tile.report', { ns: 'tickets' }),
      Icon: IconAlertCircle,
      order: 10,
      may: contacts,
    },
    {
      to: '/tickets',
      label: (t) => t('place.mine', { ns: 'tickets' }),
      text: (t) => t('tile.mine', { ns: 'tickets' }),
      Icon: IconListDetails,
      order: 20,
      may: contacts,
    },
    {
      to: '/agent',
      label: (t) => t('place.queue', { ns: 'tickets' }),
      text: (t) => t('tile.queue', { ns: 'tickets' }),
      Icon: IconListDetails,
      order: 10,
      may: agents,
    },
    {
      to: '/agent/overview',
      label: (t) => t('place.overview', { ns: 'tickets' }),
      text: (t) => t('tile.overview', { ns: 'tickets' }),
      Icon: IconGauge,
      order: 12,
      may: agents,
      key: 'v',
    },
    {
      to: '/agent/service-levels',
      label: (t) => t('place.levels', { ns: 'tickets' }),
      text: (t) => t('tile.levels', { ns: 'tickets' }),
      Icon: IconClock,
      order: 80,
      may: agents,
    },
    {
      to: '/agent/assignment-rules',
      label: (t) => t('place.rules', { ns: 'tickets' }),
      text: (t) => t('tile.rules', { ns: 'tickets' }),
      Icon: IconRoute,
      order: 81,
      may: agents,
    },
    {
      to: '/agent/ticket-alerts',
      label: (t) => t('place.alerts', { ns: 'tickets' }),
      text: (t) => t('tile.alerts', { ns: 'tickets' }),
      Icon: IconBell,
      order: 82,
      may: isAdministrator,
    },
    {
      to: '/agent/questions',
      label: (t) => t('place.questions', { ns: 'tickets' }),
      text: (t) => t('tile.questions', { ns: 'tickets' }),
      Icon: IconListCheck,
      order: 57,
      may: agents,
    },
  ],
  commands: [
    { to: '/agent/tickets/new', label: (t) => t('command.new', { ns: 'tickets' }), may: agents, key: 'c' },
    { to: '/report', label: (t) => t('command.new', { ns: 'tickets' }), may: contacts },
  ],
  needs: [
    needs({
      id: 'tickets-reply',
      title: (t) => t('needs.reply', { ns: 'tickets' }),
      // Shown also when nothing at all waits, so it comes first.
      order: 5,
      may: contacts,
      lines: lines(false),
      all: { to: '/tickets', search: { needsReply: true } },
    }),
    needs({
      id: 'tickets-assigned',
      title: (t) => t('needs.assigned', { ns: 'tickets' }),
      order: 30,
      may: agents,
      lines: lines(true),
      all: { to: '/agent', search: { assignee: 'me' } },
    }),
  ],
  searches: [
    {
      group: 'tickets',
      title: (t) => t('search.kind', { ns: 'tickets' }),
      all: (t, { text }) => t('search.all', { ns: 'tickets', text }),
      unavailable: (t) => t('search.unavailable', { ns: 'tickets' }),
      Icon: IconMessage,
      place: ({ number }, agent) => place(String(number), agent),
      // The queue leaves resolved tickets out by itself; the search does not.
      list: (q, agent) =>
        agent
          ? { to: '/agent/tickets', search: { q, status: ANY_STATUS } }
          : { to: '/tickets', search: { q } },
      Status: HitStatus,
    },
  ],
  live: [
    {
      kind: 'ticket',
      happened,
      refresh: refreshing({ collection: 'tickets', details: ticketKeys.details, lists: ticketKeys.lists }),
    },
  ],
};
