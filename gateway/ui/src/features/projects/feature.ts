import './words/projects';
import { IconTimeline } from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';
import { refreshing } from '@/live/refreshing';
import { agents, contacts, counted, needs, type Manifest } from '@/manifest/manifest';
import { happened } from './happened';
import type { WaitingTask } from './model';
import { HitStatus } from './project/StatusBadge';
import { projectKeys, wantedCountQuery } from './queries';
import { routes } from './routes';

const wanted = counted(wantedCountQuery);

const place = (id: string, agent: boolean): LinkProps => ({
  to: agent ? '/agent/projects/$id' : '/projects/$id',
  params: { id },
});

const lines =
  (agent: boolean) =>
  ({ items, total }: { items: WaitingTask[]; total: number }) => ({
    total,
    lines: items.map((task) => ({
      id: task.id,
      place: place(task.projectId, agent),
      title: task.title,
      facts: [`#${task.number}`, task.project],
      // Until when, or else since when.
      at: task.dueOn ?? task.at,
    })),
  });

/** What is planned and done for a customer. */
export const projects: Manifest<typeof routes> = {
  routes,
  navigation: [
    {
      to: '/projects',
      label: (t) => t('place.mine', { ns: 'projects' }),
      order: 50,
      may: contacts,
      count: wanted,
    },
    {
      to: '/agent/projects',
      label: (t) => t('place.projects', { ns: 'projects' }),
      order: 50,
      may: agents,
      key: 'p',
    },
  ],
  tiles: [
    {
      to: '/projects',
      label: (t) => t('place.mine', { ns: 'projects' }),
      text: (t) => t('tile.mine', { ns: 'projects' }),
      Icon: IconTimeline,
      order: 70,
      may: contacts,
      count: wanted,
    },
    {
      to: '/agent/projects',
      label: (t) => t('place.projects', { ns: 'projects' }),
      text: (t) => t('tile.run', { ns: 'projects' }),
      Icon: IconTimeline,
      order: 70,
      may: agents,
    },
  ],
  needs: [
    needs({
      id: 'projects-your-turn',
      title: (t) => t('needs.yourTurn', { ns: 'projects' }),
      order: 15,
      may: contacts,
      lines: lines(false),
      all: { to: '/projects' },
    }),
    needs({
      id: 'projects-to-check',
      title: (t) => t('needs.toCheck', { ns: 'projects' }),
      order: 40,
      may: agents,
      lines: lines(true),
      all: { to: '/agent/projects' },
    }),
  ],
  searches: [
    {
      group: 'projects',
      title: (t) => t('search.projects', { ns: 'projects' }),
      all: (t, { text }) => t('search.all', { ns: 'projects', text }),
      unavailable: (t) => t('search.unavailable', { ns: 'projects' }),
      Icon: IconTimeline,
      place: ({ id }, agent) => place(id, agent),
      list: (q, agent) => ({ to: agent ? '/agent/projects' : '/projects', search: { q, all: true } }),
      Status: HitStatus,
    },
  ],
  live: [
    {
      kind: 'project',
      happened,
      refresh: refreshing({ collection: 'projects', details: projectKeys.details, lists: projectKeys.lists }),
    },
  ],
};
