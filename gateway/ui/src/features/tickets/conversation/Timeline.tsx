import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import type { Ticket, TimelineEntry } from '@/features/tickets/model';
import { EarlierEntries } from './EarlierEntries';
import { PendingEntry } from './PendingEntry';
import type { PendingComment } from './pendingComments';
import { TimelineEvent } from './TimelineEvent';
import { TimelineMessage } from './TimelineMessage';
import { Folded } from './Folded';
import { useFolded } from './useFolded';
import { useHistory } from './useHistory';
import type { PendingComments } from './usePendingComments';
import classes from './Timeline.module.css';

interface Props {
  ticket: Ticket;
  pending: PendingComments;
  /** Entries that arrived while the page was open. */
  fresh: readonly string[];
  onTakeBack: (comment: PendingComment) => void;
  /** Makes a ticket of its own of a comment; stays the same from one time to the next. */
  onSplit?: (entry: TimelineEntry) => void;
}

/** Kinds in which somebody says something; the others are one quiet line each. */
const spoken = new Set(['opened', 'comment', 'internal-note', 'resolved', 'reopened', 'rated']);

/**
 * The conversation from the first word to the last, oldest first, with what happened in between; of a long one the middle is
 * folded away.
 */
export function Timeline({ ticket, pending, fresh, onTakeBack, onSplit }: Props) {
  const { t } = useTranslation('ticket');
  const user = useUser();
  const history = useHistory(ticket);
  const { beginning, folded, latest, unfold } = useFolded(history.entries, history.earlier);
  const line = (entry: TimelineEntry) => {
    const text = entry.kind === 'opened' ? ticket.details : entry.text;
    const isNew = fresh.includes(entry.id) && entry.actor.id !== user.id;
    return spoken.has(entry.kind) && (text || entry.attachments?.length) ? (
      <TimelineMessage key={entry.id} entry={entry} text={text} fresh={isNew} onSplit={onSplit} />
    ) : (
      <TimelineEvent key={entry.id} entry={entry} fresh={isNew} />
    );
  };
  return (
    <ol className={classes.timeline} data-timeline aria-label={t('detail.conversation')}>
      {beginning.map(line)}
      {folded > 0 && <Folded count={folded} more={history.earlier} onUnfold={unfold} />}
      {history.earlier && folded === 0 && <EarlierEntries history={history} />}
      {latest.map(line)}
      {pending.shown.map((comment) => (
        <PendingEntry
          key={comment.key}
          comment={comment}
          onRetry={() => pending.retry(comment)}
          onTakeBack={() => {
            pending.takeBack(comment);
            onTakeBack(comment);
          }}
        />
      ))}
    </ol>
  );
}
