/** What a key does in the queue and on an agent's ticket. Single letters, as long as nobody is typing. */
export type Action =
  | 'next'
  | 'previous'
  | 'open'
  | 'reply'
  | 'note'
  | 'assign'
  | 'assign-to-me'
  | 'resolve'
  | 'status'
  | 'priority'
  | 'queue'
  | 'search'
  | 'leave';

export interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  /** Where the focus was. */
  typing: boolean;
  /** The focus is on something that Enter presses by itself. */
  onControl: boolean;
  /** The focus is on a row of the queue: elsewhere the arrows scroll. */
  onRow: boolean;
}

const letters: Record<string, Action> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  r: 'reply',
  n: 'note',
  a: 'assign',
  i: 'assign-to-me',
  e: 'resolve',
  s: 'status',
  p: 'priority',
  u: 'queue',
  '/': 'search',
};

/** What leads from one ticket to another. */
export const STEPS = Object.keys(letters).filter((key) => ['next', 'previous'].includes(letters[key] ?? ''));

export function actionFor(pressed: Pressed): Action | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  if (pressed.key === 'Escape') return 'leave';
  if (pressed.typing) return null;
  if (pressed.key === 'Enter') return pressed.onControl ? null : 'open';
  if (!pressed.onRow && pressed.key.startsWith('Arrow')) return null;
  return letters[pressed.key] ?? null;
}

/** What the overview says of each, in its order. */
export const KEYS: readonly (readonly [Action, string])[] = [
  ['next', 'j'],
  ['previous', 'k'],
  ['open', 'Enter'],
  ['reply', 'r'],
  ['note', 'n'],
  ['assign', 'a'],
  ['assign-to-me', 'i'],
  ['resolve', 'e'],
  ['status', 's'],
  ['priority', 'p'],
  ['queue', 'u'],
  ['search', '/'],
  ['leave', 'Esc'],
];

/** The neighbour of the selected one; the first when nothing on this page is selected. Stays at either end. */
export function step(ids: readonly string[], selected: string | null, by: 1 | -1): string | null {
  if (ids.length === 0) return null;
  const at = selected === null ? -1 : ids.indexOf(selected);
  if (at === -1) return ids[0] ?? null;
  return ids[Math.min(ids.length - 1, Math.max(0, at + by))] ?? null;
}

/**
 * Whom to select after the list moved by itself. The same ticket while it is there; when it left the list, the one that
 * took its place, so that a technician working downwards keeps the line.
 */
export function reselect(
  before: readonly string[],
  after: readonly string[],
  selected: string | null,
): string | null {
  if (selected === null || after.includes(selected)) return selected;
  const at = before.indexOf(selected);
  if (at === -1) return null;
  return after[Math.min(at, after.length - 1)] ?? null;
}
