import { clockAt, momentWhen } from '@/lib/zone';

/** What a field for a day and an hour has, as a moment; undefined if it is empty. */
export const moment = (local: string) => (local ? momentWhen(local).toISOString() : undefined);

/** A moment as such a field has it: `2026-12-06T22:00`. */
export const local = (at: string | null | undefined) => (at ? clockAt(new Date(at)).slice(0, 16) : '');

/** Names with commas between them, each once. */
export const names = (text: string) => [
  ...new Set(
    text
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  ),
];

/** Whether there is nothing to read in a rich text. */
export const nothingIn = (html: string) => !html.replace(/<[^>]*>/g, '').trim();
