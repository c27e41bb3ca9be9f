import { useSyncExternalStore } from 'react';

const STORED = 'porchlight.shortcuts';
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
const isOn = () => localStorage.getItem(STORED) !== 'off';

/** Single letters get in the way of speech input, so everybody can turn them off. Kept in this browser. */
export const useShortcutsOn = () => useSyncExternalStore(subscribe, isOn);

export function switchShortcuts(on: boolean) {
  localStorage.setItem(STORED, on ? 'on' : 'off');
  listeners.forEach((tell) => tell());
}
