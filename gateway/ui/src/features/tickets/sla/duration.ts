import { perLocale } from '@/lib/perLocale';

const unit = (name: 'hour' | 'minute') =>
  perLocale((locale) => new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }));
const hours = unit('hour');
const minutes = unit('minute');

/** "3 hr 20 min": working time is counted in hours, for its days have no one length. What has begun counts as a minute. */
export function duration(seconds: number, locale: string): string {
  const whole = Math.ceil(Math.abs(seconds) / 60);
  const [h, m] = [Math.floor(whole / 60), whole % 60];
  const parts = [h > 0 && hours(locale).format(h), (m > 0 || h === 0) && minutes(locale).format(m)];
  return parts.filter(Boolean).join(' ');
}

/** "1 h 30 m", "90", "1:30" or "2h" as whole minutes; nothing if it is none of them. */
export function minutesOf(text: string): number | undefined {
  const said = text.trim().toLowerCase();
  if (/^\d{1,6}$/.test(said)) return Number(said);
  const match = /^(?:(\d{1,4})\s*(?:h|hr|hrs|hours?))?\s*(?:(\d{1,4})\s*(?:m|min|mins|minutes?))?$/.exec(
    said,
  );
  if (match && said) return Number(match[1] ?? 0) * 60 + Number(match[2] ?? 0);
  const clock = /^(\d{1,4}):([0-5]\d)$/.exec(said);
  return clock ? Number(clock[1]) * 60 + Number(clock[2]) : undefined;
}

/** The other way round, as somebody would type it. */
export function typed(whole: number | null | undefined): string {
  if (!whole) return '';
  const [h, m] = [Math.floor(whole / 60), whole % 60];
  return [h > 0 && `${h}h`, m > 0 && `${m}m`].filter(Boolean).join(' ');
}
