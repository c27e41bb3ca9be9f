import { Button, Loader } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { RichText } from '@/components/RichText';
import { useReason } from '@/components/useReason';
import { Avatar } from './Avatar';
import type { ShownPending } from './usePendingComments';
import classes from './Timeline.module.css';

interface Props {
  comment: ShownPending;
  onRetry: () => void;
  onTakeBack: () => void;
}

/** A comment on its way. If it did not arrive it says so and offers both ways out; it never disappears by itself. */
export function PendingEntry({ comment, onRetry, onTakeBack }: Props) {
  const { t } = useTranslation('ticket');
  const user = useUser();
  const reason = useReason();
  const failed = comment.failed !== undefined;
  return (
    <li
      className={classes.message}
      data-kind={comment.internal ? 'internal-note' : 'comment'}
      data-pending={!failed || undefined}
    >
      <Avatar name={user.name} kind={user.kind} />
      <article className={classes.card} aria-label={t('event.commented', { who: user.name })}>
        <header className={classes.head}>
          <span className={classes.author}>{user.name}</span>
          {!failed && (
            <span className={classes.when}>
              <Loader size={12} aria-hidden /> {t('comment.sending')}
            </span>
          )}
          {comment.internal && (
            <span className={classes.internal}>
              <IconLock size={14} aria-hidden />
              {t('detail.internal')}
            </span>
          )}
        </header>
        {comment.text && <RichText html={comment.text} onItsWay />}
        {comment.attachments.length > 0 && (
          <p className={classes.files}>{comment.attachments.map(({ name }) => name).join(', ')}</p>
        )}
        {failed && (
          <div role="alert" className={classes.failed}>
            <p>
              {t('comment.failed')} {comment.failed && reason(comment.failed)}
            </p>
            <Button size="xs" onClick={onRetry}>
              {t('comment.retry')}
            </Button>
            <Button size="xs" variant="default" onClick={onTakeBack}>
              {t('comment.takeBack')}
            </Button>
          </div>
        )}
      </article>
    </li>
  );
}
