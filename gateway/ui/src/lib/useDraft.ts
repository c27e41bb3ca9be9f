import { useCallback, useEffect, useRef, useState } from 'react';

const PREFIX = 'porchlight.draft.';
const KEEP_MS = 7 * 24 * 3600 * 1000;

interface Kept<T> {
  /** When it was last changed, in milliseconds. */
  at: number;
  value: T;
}

/** A form that is open in two tabs is two texts: each tab keeps its own, and what all tabs see is the last that was typed. */
type Place = 'tab' | 'everywhere';

const storeOf = (place: Place) => (place === 'tab' ? sessionStorage : localStorage);

function read<T>(place: Place, key: string): Kept<T> | undefined {
  try {
    const stored = JSON.parse(storeOf(place).getItem(PREFIX + key) ?? 'null') as Kept<T> | null;
    return stored && Date.now() - stored.at < KEEP_MS ? stored : undefined;
  } catch {
    return undefined;
  }
}

function write<T>(key: string, value: T) {
  const kept = JSON.stringify({ at: Date.now(), value });
  try {
    localStorage.setItem(PREFIX + key, kept);
    sessionStorage.setItem(PREFIX + key, kept);
  } catch {
    // Storage is full or forbidden: typing must go on regardless.
  }
}

/** Another tab may have written something else there since: that is not ours to remove. */
function removeOwn<T>(key: string, own: T) {
  for (const place of ['tab', 'everywhere'] as const) {
    const kept = read<T>(place, key);
    if (kept && same(kept.value, own)) storeOf(place).removeItem(PREFIX + key);
  }
}

/** Whoever leaves a form finds in it what was typed last, in whichever tab; but nothing of this one is lost for that. */
function leave(key: string) {
  const kept = read('everywhere', key);
  if (kept && same(kept.value, read('tab', key)?.value)) sessionStorage.removeItem(PREFIX + key);
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function begin<T>(key: string, start: T) {
  const kept = read<T>('tab', key) ?? read<T>('everywhere', key);
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
      if (value === start || same(value, start)) removeOwn(key, before);
      else write(key, value);
      setState((was) => ({ ...was, key, value }));
    },
    [key, start],
  );
  const clear = useCallback(() => {
    const own = latest.current?.key === key ? latest.current.value : begin(key, start).value;
    latest.current = { key, value: start };
    removeOwn(key, own);
    setState({ key, value: start, foundFrom: undefined });
  }, [key, start]);
  // What another tab has sent, and so forgotten, is not what is being written here.
  const { value } = state;
  useEffect(() => {
    const told = (event: StorageEvent) => {
      // At log-out it was emptied before it went, and then it is to stay away.
      const sent = event.key === PREFIX + key && event.newValue === null && event.oldValue;
      if (sent && !same(value, start)) write(key, value);
    };
    window.addEventListener('storage', told);
    return () => window.removeEventListener('storage', told);
  }, [key, start, value]);
  useEffect(() => () => leave(key), [key]);
  return [state.value, set, clear, state.foundFrom] as const;
}

/** At log-out: the next person at this computer must not find what this one typed. */
export function forgetDrafts() {
  for (const store of [sessionStorage, localStorage]) {
    Object.keys(store)
      .filter((key) => key.startsWith(PREFIX))
      .forEach((key) => {
        // Emptied first, so that other tabs do not take it for one that was sent.
        store.setItem(key, '');
        store.removeItem(key);
      });
  }
}
