import { useEffect, useRef } from 'react';

/** Tells whether somebody is at work in a place: has the focus there, or has written what is not sent yet. */
export function useAtWork<E extends HTMLElement>(unsent: boolean, tell: (atWork: boolean) => void) {
  const place = useRef<E>(null);
  // Asked again after every change: what had the focus may have gone with it.
  useEffect(() => {
    const look = () => tell(unsent || (place.current?.contains(document.activeElement) ?? false));
    look();
    document.addEventListener('focusin', look);
    return () => document.removeEventListener('focusin', look);
  });
  useEffect(() => () => tell(false), [tell]);
  return place;
}
