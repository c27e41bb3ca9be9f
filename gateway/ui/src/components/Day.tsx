import { useTranslation } from 'react-i18next';
import { exactTime } from '@/lib/time';
import { isDate, useFormat } from '@/lib/useFormat';

interface Props {
  /** A moment, or a date alone (`2026-11-21`), which is the same day everywhere. */
  at: string;
  /** What is said of the day, with the day in it; the day alone if nothing is. */
  words?: (day: string) => string;
}

/** "21 Nov 2026", for what is not worth an hour; of a moment the exact time on hover. */
export function Day({ at, words = (day) => day }: Props) {
  const { i18n } = useTranslation();
  const { day } = useFormat();
  const text = words(day(at));
  return (
    <time dateTime={at} title={isDate(at) ? undefined : exactTime(new Date(at), i18n.language)}>
      {text}
    </time>
  );
}
