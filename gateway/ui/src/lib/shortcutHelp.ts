import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let open = false;

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Whether the overview of shortcuts is to be seen. */
export const useHelpShown = () => useSyncExternalStore(subscribe, () => open);

export function showHelp(to: boolean) {
  open = to;
  listeners.forEach((tell) => tell());
}
