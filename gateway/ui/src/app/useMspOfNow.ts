import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, body } from '@/api/client';
import { keys, type Schemas } from '@/api/queries';

const EVERY = 40_000;

/**
 * Has open pages follow what administrators say of the provider. Who is signed in is not taken from it: the next request
 * tells that, and keeps what was typed.
 */
export function useMspOfNow() {
  const queries = useQueryClient();
  useEffect(() => {
    const ask = async () => {
      if (document.hidden) return;
      const { msp } = await body(api.GET('/api/session'));
      queries.setQueryData<Schemas['Session']>(
        keys.session,
        (session) => session && (same(session.msp, msp) ? session : { ...session, msp }),
      );
    };
    // What cannot be reached now is asked again.
    const timer = setInterval(() => void ask().catch(() => undefined), EVERY);
    return () => clearInterval(timer);
  }, [queries]);
}

const same = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other);
