import { useTranslation } from 'react-i18next';
import { useNow } from '@/lib/clock';
import { exactTime, relativeTime } from '@/lib/time';
import classes from './RelativeTime.module.css';

/** "3 hours ago"; the exact time on hover, for screen readers, and on paper. */
export function RelativeTime({ at }: { at: string }) {
  const { t, i18n } = useTranslation();
  const now = useNow();
  const date = new Date(at);
  const exact = exactTime(date, i18n.language);
  return (
    <time dateTime={at} title={exact} className={classes.time}>
      <span className={classes.relative}>
        {relativeTime(date, new Date(now), i18n.language, t('time.justNow'))}
      </span>
      <span className={classes.exact}> ({exact})</span>
    </time>
  );
}
