import type { components } from '@/api/generated/ticket';
import type { Holiday } from './levels';

export const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Day = (typeof days)[number];
export type Stretch = components['schemas']['Hours'];

/** "09:00-12:30, 13:00-17:00", as it is typed. */
export const typedHours = (hours: readonly Stretch[]) =>
  hours.map(({ from, to }) => `${from}-${to}`).join(', ');

/** The other way round; nothing if it is not such. */
export function hoursOf(text: string): Stretch[] | undefined {
  const parts = text.split(',').map((part) => part.trim());
  if (parts.length === 1 && parts[0] === '') return [];
  const hours = parts.map((part) => /^(\d{1,2}:\d\d)\s*[-–]\s*(\d{1,2}:\d\d)$/.exec(part));
  if (hours.some((match) => match === null)) return undefined;
  return hours.map((match) => ({ from: padded(match?.[1]), to: padded(match?.[2]) }));
}

const padded = (time = '') => time.padStart(5, '0');

export const typedHolidays = (holidays: readonly Holiday[]) =>
  holidays.map(({ date, name }) => `${date} ${name}`).join('\n');

/** The holidays of the lines, or the first line that is none. */
export function holidaysOf(text: string): Holiday[] | { wrongLine: number } {
  const found: Holiday[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (!line.trim()) continue;
    const match = /^\s*(\d{4}-\d\d-\d\d)\s+(\S.*?)\s*$/.exec(line);
    if (!match?.[1] || !match[2]) return { wrongLine: index + 1 };
    found.push({ date: match[1], name: match[2] });
  }
  return found;
}

/** Both, each day once. */
export function withProposed(text: string, proposed: readonly Holiday[]): string {
  const kept = holidaysOf(text);
  if ('wrongLine' in kept) return text;
  const there = new Set(kept.map(({ date }) => date));
  const all = [...kept, ...proposed.filter(({ date }) => !there.has(date))];
  return typedHolidays(all.sort((one, other) => one.date.localeCompare(other.date)));
}
