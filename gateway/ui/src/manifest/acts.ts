import { useEffect, useSyncExternalStore } from 'react';

/** Something that can be done where one is, by its name. */
export interface Act {
  id: string;
  label: string;
  run: () => void;
}

/** By who offers them: what lies over a page may offer some of its own. */
const offered = new Map<object, readonly Act[]>();
const listeners = new Set<() => void>();
let all: readonly Act[] = [];

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

/** Offers acts in the command palette, for as long as this is mounted. */
export function useOfferedActs(acts: readonly Act[]) {
  useEffect(() => {
    const owner = {};
    offered.set(owner, acts);
    tell();
    return () => {
      offered.delete(owner);
      tell();
    };
  }, [acts]);
}

/** What can be done just now. */
export const useActs = () => useSyncExternalStore(subscribe, () => all);
