import { perLocale } from './perLocale';

let zone: string | undefined;

/** In whose time zone every time and day stands: the provider's, so that two people who speak of one time say the same. */
export function keepTimesOf(timeZone: string | undefined) {
  zone = timeZone;
}

/** Until it is known, or where a browser does not know it, the browser's own. */
export function zoneNow(): string {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!zone) return here;
  try {
    return Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return here;
  }
}

const perZone = <T>(make: (locale: string, timeZone: string) => T) => {
  const kept = perLocale((key) => {
    const [locale = '', timeZone = ''] = key.split(' ');
    return make(locale, timeZone);
  });
  return (locale: string, timeZone: string) => kept(`${locale} ${timeZone}`);
};

const known = perLocale(() => zoneNow());

/** Times as that zone has them, in the words of a language. */
export function timesAs(parts: Intl.DateTimeFormatOptions) {
  const format = perZone((locale, timeZone) => new Intl.DateTimeFormat(locale, { ...parts, timeZone }));
  return (locale: string, at: Date) => format(locale, known(zone ?? '')).format(at);
}

const wall = timesAs({
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** What clocks there show: `2026-11-21T21:34:05`. Swedish is written so. */
export const clockAt = (at: Date) => wall('sv-SE', at).replace(' ', 'T');

/** The day it is there, as services write it: `2026-11-21`. */
export const dayAt = (at: Date) => clockAt(at).slice(0, 10);

/** So many days from today. */
export function dayFromNow(days: number) {
  const day = new Date(`${dayAt(new Date())}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

const aheadAt = (at: number) => Date.parse(`${clockAt(new Date(at))}Z`) - Math.floor(at / 1000) * 1000;

/** When clocks there show that: `2026-11-21T21:34`. Of an hour that a change of clocks leaves out, the one after it. */
export function momentWhen(clock: string): Date {
  const shown = Date.parse(`${clock}Z`);
  const first = shown - aheadAt(shown);
  return new Date(shown - aheadAt(first));
}
