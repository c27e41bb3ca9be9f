import { useTranslation } from 'react-i18next';
import { exactTime } from '@/lib/time';
import { useFormat } from '@/lib/useFormat';

interface Props {
  at: string;
  /** What is said of the day, with the day in it; the day alone if nothing is. */
  words?: (day: string) => string;
}

/** "21 Nov 2026", for what is not worth an hour; the exact time on hover. */
export function Day({ at, words = (day) => day }: Props) {
  const { i18n } = useTranslation();
  const { day } = useFormat();
  return (
    <time dateTime={at} title={exactTime(new Date(at), i18n.language)}>
      {words(day(at))}
    </time>
  );
}
