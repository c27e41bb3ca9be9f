import { IconArrowsSplit, IconLock } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/components/IconButton';
import { RelativeTime } from '@/components/RelativeTime';
import { RichText } from '@/components/RichText';
import { Avatar } from './Avatar';
import { FileLinks } from '@/components/FileLinks';
import type { TimelineEntry } from '@/features/tickets/model';
import { picturesIn } from '@/lib/picturesInText';
import { useEntryWords } from './useEntryWords';
import classes from './Timeline.module.css';

interface Props {
  entry: TimelineEntry;
  /** None when only files were added. */
  text: string | undefined;
  fresh: boolean;
  onSplit?: (entry: TimelineEntry) => void;
}

/**
 * Something somebody wrote: who, when, the words, the files. Notes within the team look clearly different.
 * Drawn anew only when it changes, not with every letter typed below it.
 */
export const TimelineMessage = memo(function TimelineMessage({ entry, text, fresh, onSplit }: Props) {
  const { t } = useTranslation('ticket');
  const words = useEntryWords();
  const shown = picturesIn(text ?? '');
  const files = (entry.attachments ?? []).filter(({ id }) => !shown.includes(id));
  return (
    <li className={classes.message} data-kind={entry.kind} data-fresh={fresh || undefined}>
      <Avatar name={entry.actor.name} kind={entry.actor.kind} />
      <article className={classes.card} aria-label={words(entry)}>
        <header className={classes.head}>
          <span className={classes.author}>{entry.actor.name}</span>
          {(entry.kind === 'resolved' || entry.kind === 'reopened') && (
            <span className={classes.deed}>{t(`event.short.${entry.kind}`)}</span>
          )}
          <span className={classes.when}>
            <RelativeTime at={entry.at} />
          </span>
          {onSplit && entry.kind === 'comment' && (
            <IconButton
              className={classes.split}
              label={t('detail.split', { who: entry.actor.name })}
              title={t('detail.split', { who: entry.actor.name })}
              onClick={() => onSplit(entry)}
            >
              <IconArrowsSplit size={16} aria-hidden />
            </IconButton>
          )}
          {entry.internal && (
            <span className={classes.internal}>
              <IconLock size={14} aria-hidden />
              {t('detail.internal')}
            </span>
          )}
        </header>
        {text && <RichText html={text} />}
        {files.length > 0 && (
          <div className={classes.files}>
            <FileLinks files={files} label={t('detail.fact.attachments')} />
          </div>
        )}
      </article>
    </li>
  );
});
