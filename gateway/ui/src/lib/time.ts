import { perLocale } from './perLocale';
import { dayAt, timesAs } from './zone';

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 24 * 3600],
  ['month', 30 * 24 * 3600],
  ['week', 7 * 24 * 3600],
  ['day', 24 * 3600],
  ['hour', 3600],
  ['minute', 60],
];

const inWords = perLocale((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
const inNumbers = perLocale((locale) => new Intl.RelativeTimeFormat(locale));
const inFull = timesAs({ dateStyle: 'full', timeStyle: 'short' });

const inShort = timesAs({
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

const midnight = (at: Date) => Date.parse(`${dayAt(at)}T00:00:00Z`);

/** Counted as people do: Saturday's is never "yesterday" on a Monday, however few hours lie between. */
const daysBetween = (from: Date, to: Date) => (midnight(to) - midnight(from)) / (24 * 3600 * 1000);

/** "3 hours ago", "yesterday", "in 2 days". Under a minute it is `justNow`, because seconds only fidget. */
export function relativeTime(at: Date, now: Date, locale: string, justNow: string): string {
  const seconds = Math.round((at.getTime() - now.getTime()) / 1000);
  const unit = UNITS.find(([, length]) => Math.abs(seconds) >= length);
  if (!unit) return justNow;
  if (unit[0] === 'day') return inWords(locale).format(daysBetween(now, at), 'day');
  return inNumbers(locale).format(Math.trunc(seconds / unit[1]), unit[0]);
}

/** "Saturday 21 November 2026 at 21:34", for hovering, screen readers and print. */
export const exactTime = (at: Date, locale: string): string => inFull(locale, at);

/** "Sat, 21 Nov, 21:34", for what is soon or was not long ago. */
export const shortTime = (at: Date, locale: string): string => inShort(locale, at);
