import { useCallback, useRef, useState } from 'react';

const PREFIX = 'porchlight.draft.';
const KEEP_MS = 7 * 24 * 3600 * 1000;

interface Kept<T> {
  /** When it was last changed, in milliseconds. */
  at: number;
  value: T;
}

function read<T>(key: string): Kept<T> | undefined {
  try {
    const stored = JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null') as Kept<T> | null;
    return stored && Date.now() - stored.at < KEEP_MS ? stored : undefined;
  } catch {
    return undefined;
  }
}

function write<T>(key: string, value: T | undefined) {
  try {
    if (value === undefined) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, JSON.stringify({ at: Date.now(), value }));
  } catch {
    // Storage is full or forbidden: typing must go on regardless.
  }
}

function begin<T>(key: string, start: T) {
  const kept = read<T>(key);
  return { key, value: kept?.value ?? start, foundFrom: kept?.at };
}

/**
 * State that survives reload, an expired session and a closed tab. The key should name the person and the place
 * (`${user.id}.ticket.10042`). `clear` puts the start value back and forgets, for when it has been sent. `foundFrom` is
 * when a draft that was found here had last been changed, so that the page can say that it is back.
 */
export function useDraft<T>(key: string, start: T) {
  const [state, setState] = useState(() => begin(key, start));
  // Another place in the same component: its own draft.
  if (state.key !== key) setState(begin(key, start));

  // Two changes in one go build on each other, and are kept at once: the page may be gone before it renders again.
  const latest = useRef<{ key: string; value: T }>(undefined);
  const set = useCallback(
    (next: T | ((before: T) => T)) => {
      const before = latest.current?.key === key ? latest.current.value : begin(key, start).value;
      const value = next instanceof Function ? next(before) : next;
      latest.current = { key, value };
      write(key, value === start ? undefined : value);
      setState((was) => ({ ...was, key, value }));
    },
    [key, start],
  );
  const clear = useCallback(() => {
    latest.current = { key, value: start };
    write(key, undefined);
    setState({ key, value: start, foundFrom: undefined });
  }, [key, start]);
  return [state.value, set, clear, state.foundFrom] as const;
}

/** At log-out: the next person at this computer must not find what this one typed. */
export function forgetDrafts() {
  Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .forEach((key) => localStorage.removeItem(key));
}
