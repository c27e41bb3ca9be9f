import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { priorities, statuses, type Priority, type Status, type TimelineEntry } from './model';

const isStatus = (word: unknown): word is Status => statuses.includes(word as Status);
const isPriority = (word: unknown): word is Priority => priorities.includes(word as Priority);

/** An entry of the timeline in one sentence, for its line and for screen readers. */
export function useEntryWords() {
  const { t } = useTranslation(['ticket', 'translation']);
  const agent = useUser().kind === 'agent';

  const status = (word: unknown) => {
    if (!isStatus(word)) return String(word ?? '');
    const key = word === 'waiting-for-customer' && agent ? 'waiting-for-customer-agent' : word;
    return t(`status.${key}`, { ns: 'translation' });
  };
  const priority = (word: unknown) =>
    isPriority(word) ? t(`priority.${word}`, { ns: 'translation' }) : String(word ?? '');

  return (entry: TimelineEntry): string => {
    const who = entry.actor.name;
    const { from, to } = entry;
    switch (entry.kind) {
      case 'opened':
        return t('event.opened', { who });
      case 'comment':
        return t('event.commented', { who });
      case 'internal-note':
        return t('event.noted', { who });
      case 'assigned':
        if (!to) return t('event.unassigned', { who });
        return to === who ? t('event.assignedSelf', { who }) : t('event.assigned', { who, to });
      case 'status':
        return t('event.status', { who, to: status(to) });
      case 'priority':
        return from
          ? t('event.priority', { who, from: priority(from), to: priority(to) })
          : t('event.priorityTo', { who, to: priority(to) });
      case 'resolved':
        return t('event.resolved', { who });
      case 'reopened':
        return t('event.reopened', { who });
      case 'follower-added':
        return to === who
          ? t('event.followerAddedSelf', { who })
          : t('event.followerAdded', { who, to: to ?? '' });
      case 'follower-removed': {
        const gone = from ?? to ?? '';
        return gone === who
          ? t('event.followerRemovedSelf', { who })
          : t('event.followerRemoved', { who, from: gone });
      }
      case 'attached':
        return t('event.attached', { who, count: entry.attachments?.length ?? 1 });
    }
  };
}
