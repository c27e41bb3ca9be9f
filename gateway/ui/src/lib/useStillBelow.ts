import { useEffect, useRef } from 'react';

/**
 * For something that opens and closes by itself: whoever works further down keeps their place on the screen. Browsers see
 * to that only for what grows above the window.
 */
export function useStillBelow<E extends HTMLElement>() {
  const ref = useRef<E>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    let height = element.offsetHeight;
    const observer = new ResizeObserver(() => {
      const grown = element.offsetHeight - height;
      height += grown;
      const focused = document.activeElement;
      if (focused && element.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING)
        window.scrollBy({ top: grown, behavior: 'instant' });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return ref;
}
