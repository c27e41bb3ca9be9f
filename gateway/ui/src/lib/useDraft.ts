import { useCallback, useState } from 'react';

const PREFIX = 'porchlight.draft.';
const KEEP_MS = 7 * 24 * 3600 * 1000;

function read<T>(key: string): T | undefined {
  try {
    const stored = JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null') as {
      at: number;
      value: T;
    } | null;
    return stored && Date.now() - stored.at < KEEP_MS ? stored.value : undefined;
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

/**
 * State that survives reload, an expired session and a closed tab. The key should name the person and the place
 * (`${user.id}.ticket.10042`). `clear` puts the start value back and forgets, for when it has been sent.
 */
export function useDraft<T>(key: string, start: T) {
  const [state, setState] = useState(() => ({ key, value: read<T>(key) ?? start }));
  // Another place in the same component: its own draft.
  if (state.key !== key) setState({ key, value: read<T>(key) ?? start });

  const set = useCallback(
    (value: T) => {
      write(key, value);
      setState({ key, value });
    },
    [key],
  );
  const clear = useCallback(() => {
    write(key, undefined);
    setState({ key, value: start });
  }, [key, start]);
  return [state.value, set, clear] as const;
}

/** At log-out: the next person at this computer must not find what this one typed. */
export function forgetDrafts() {
  Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .forEach((key) => localStorage.removeItem(key));
}
