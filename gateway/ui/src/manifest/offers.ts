import { useEffect, useSyncExternalStore } from 'react';

/** What the parts of a page offer, for as long as they are mounted, to what stands around every page. */
export function offers<T>() {
  /** By who offers them: what lies over a page may offer some of its own. */
  const offered = new Map<object, readonly T[]>();
  const listeners = new Set<() => void>();
  let all: readonly T[] = [];

  const tell = () => {
    all = [...offered.values()].flat();
    listeners.forEach((listener) => listener());
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };

  return {
    useOffer(own: readonly T[]) {
      useEffect(() => {
        const owner = {};
        offered.set(owner, own);
        tell();
        return () => {
          offered.delete(owner);
          tell();
        };
      }, [own]);
    },
    useAll: () => useSyncExternalStore(subscribe, () => all),
  };
}
