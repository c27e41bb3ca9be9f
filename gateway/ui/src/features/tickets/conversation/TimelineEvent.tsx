import {
  IconBell,
  IconArrowMerge,
  IconArrowsSplit,
  IconBellOff,
  IconCircleCheck,
  IconCircleDot,
  IconFlag,
  IconPaperclip,
  IconPlus,
  IconRotate,
  IconStar,
  IconUser,
  type Icon,
} from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { RelativeTime } from '@/components/RelativeTime';
import { FileLinks } from '@/components/FileLinks';
import type { TimelineEntry } from '@/features/tickets/model';
import { useEntryWords } from './useEntryWords';
import classes from './Timeline.module.css';

const icons: Partial<Record<TimelineEntry['kind'], Icon>> = {
  opened: IconPlus,
  assigned: IconUser,
  status: IconCircleDot,
  priority: IconFlag,
  resolved: IconCircleCheck,
  reopened: IconRotate,
  rated: IconStar,
  'follower-added': IconBell,
  'follower-removed': IconBellOff,
  attached: IconPaperclip,
  merged: IconArrowMerge,
  'took-in': IconArrowMerge,
  'comment-split-off': IconArrowsSplit,
  'split-off': IconArrowsSplit,
};

/** Something that happened, in one line. */
export const TimelineEvent = memo(function TimelineEvent({
  entry,
  fresh,
}: {
  entry: TimelineEntry;
  fresh: boolean;
}) {
  const { t } = useTranslation('ticket');
  const words = useEntryWords();
  const Icon = icons[entry.kind] ?? IconCircleDot;
  return (
    <li className={classes.event} data-kind={entry.kind} data-fresh={fresh || undefined}>
      <span className={classes.mark}>
        <Icon size={14} aria-hidden />
      </span>
      <div className={classes.line}>
        {words(entry)}{' '}
        <span className={classes.when}>
          <span aria-hidden>· </span>
          <RelativeTime at={entry.at} />
        </span>
        {!!entry.attachments?.length && (
          <div className={classes.files}>
            <FileLinks files={entry.attachments} label={t('detail.fact.attachments')} />
          </div>
        )}
      </div>
    </li>
  );
});
