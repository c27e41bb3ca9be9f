import { timesAs } from '@/lib/zone';

const inFull = timesAs({
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
});

/** "Thursday 26 November at 21:34": for a time that matters to the minute. */
export const dayAndTime = (at: string, locale: string): string => inFull(locale, new Date(at));
