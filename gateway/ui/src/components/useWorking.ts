import { useEffect, useRef, useState } from 'react';

/** Whoever touches neither mouse nor keys for so long is looking elsewhere, wherever the pointer stands. */
const PATIENCE_MS = 60_000;

const canBeUsed = (element: Element | null) =>
  element instanceof HTMLElement &&
  (element.tabIndex >= 0 || element.closest('[contenteditable="true"]') !== null);

/** Whether somebody works in a place: the pointer was moved in it, or what has the focus is there to be used. */
export function useWorking<E extends HTMLElement>() {
  const place = useRef<E>(null);
  const [working, setWorking] = useState(false);
  useEffect(() => {
    const around = place.current;
    if (!around) return;
    let pointed = false;
    let idle: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const { activeElement } = document;
      const now = pointed || (around.contains(activeElement) && canBeUsed(activeElement));
      setWorking(now);
      clearTimeout(idle);
      if (now) idle = setTimeout(() => setWorking(false), PATIENCE_MS);
    };
    const point = () => {
      pointed = true;
      look();
    };
    const leave = () => {
      pointed = false;
      look();
    };
    around.addEventListener('pointermove', point);
    around.addEventListener('pointerleave', leave);
    // What loses the focus has lost it a moment later.
    const later = () => void setTimeout(look);
    document.addEventListener('focusin', look);
    document.addEventListener('focusout', later);
    document.addEventListener('keydown', later);
    return () => {
      clearTimeout(idle);
      around.removeEventListener('pointermove', point);
      around.removeEventListener('pointerleave', leave);
      document.removeEventListener('focusin', look);
      document.removeEventListener('focusout', later);
      document.removeEventListener('keydown', later);
    };
  }, []);
  return [place, working] as const;
}
