import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '@/features/tickets/model';
import { useTicketWords } from '@/features/tickets/useTicketWords';

/** An entry of the timeline in one sentence, for its line and for screen readers. */
export function useEntryWords() {
  const { t } = useTranslation('ticket');
  const { status, priority } = useTicketWords();

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
      case 'rated':
        return t('event.rated', { who, to: to ?? '' });
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
      case 'merged':
        return to ? t('event.merged', { who, to }) : t('event.mergedElsewhere', { who });
      case 'took-in':
        return to ? t('event.tookIn', { who, to }) : t('event.tookInAnother', { who });
      case 'comment-split-off':
        return to ? t('event.commentSplitOff', { who, to }) : t('event.commentSplitOffElsewhere', { who });
      case 'split-off':
        return to ? t('event.splitOff', { who, to }) : t('event.splitOffAnother', { who });
      case 'attached':
        return t('event.attached', { who, count: entry.attachments?.length ?? 1 });
    }
  };
}
