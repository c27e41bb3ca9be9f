import { useCallback, useRef } from 'react';

export const IDEMPOTENCY_HEADER = 'Idempotency-Key';

/** A random key; `crypto.randomUUID` exists on secure origins only, and a portal may be tried over plain http. */
export function newIdempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/**
 * One key per thing a person means to send. The same content sent again (double click, retry after a lost answer)
 * carries the same key, so it happens once; changed content or the next message gets a new one.
 */
export function useIdempotencyKey() {
  const last = useRef<{ content: string; key: string } | undefined>(undefined);
  const keyFor = useCallback((content: unknown) => {
    const text = JSON.stringify(content);
    if (last.current?.content !== text) last.current = { content: text, key: newIdempotencyKey() };
    return last.current.key;
  }, []);
  const done = useCallback(() => {
    last.current = undefined;
  }, []);
  return { keyFor, done };
}
