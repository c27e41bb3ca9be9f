import { useRef, useState } from 'react';
import { api, body } from '@/api/client';
import { newIdempotencyKey } from '@/api/idempotency';
import { solve } from './solve';

/** Challenges are good for ten minutes: one that is nearly over is not worth sending. */
const GOOD_FOR_MS = 9 * 60_000;

export interface Check {
  solution: string;
  /** One message goes out under one solution, however often it is sent. */
  key: string;
}

export type CheckState = 'none' | 'working' | 'done' | 'renewed' | 'failed';

/** The proof that one is not a robot, made by the browser itself while one types. */
export function useCheck() {
  const [state, setState] = useState<CheckState>('none');
  const held = useRef<{ since: number; check: Promise<Check> }>(undefined);

  const begin = (after: CheckState) => {
    setState('working');
    const check = (async () => {
      const challenge = await body(api.GET('/api/contact/challenge'));
      return { solution: await solve(challenge), key: newIdempotencyKey() };
    })();
    held.current = { since: Date.now(), check };
    check.then(
      () => setState(after),
      () => {
        held.current = undefined;
        setState('failed');
      },
    );
    return check;
  };

  return {
    state,
    /** Begins, unless a good one is there or on its way. */
    start: () => {
      if (held.current && Date.now() - held.current.since < GOOD_FOR_MS) return held.current.check;
      return begin('done');
    },
    /** After a refusal: a new one, by itself. */
    renew: () => void begin('renewed').catch(() => undefined),
    forget: () => {
      held.current = undefined;
      setState('none');
    },
  };
}
