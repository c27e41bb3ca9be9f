import { useTranslation } from 'react-i18next';
import { exactTime, shortTime } from '@/lib/time';

/** "Sat, 21 Nov, 21:34"; the exact time on hover. */
export function ShortTime({ at }: { at: string }) {
  const { i18n } = useTranslation();
  const date = new Date(at);
  return (
    <time dateTime={at} title={exactTime(date, i18n.language)}>
      {shortTime(date, i18n.language)}
    </time>
  );
}
