import { useRef, type KeyboardEvent } from 'react';

const MOVING = ['ArrowDown', 'ArrowUp'];

/**
 * Enter belongs to the open list, not to the form around it. While the server looks there is nothing to choose, except
 * what somebody has gone to with the arrows.
 */
export function useEnterInList(settled: boolean) {
  const moved = useRef(false);
  return {
    onKeyDownCapture: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key !== 'Enter') {
        moved.current = MOVING.includes(event.key);
        return;
      }
      if (event.nativeEvent.isComposing) return;
      if (event.currentTarget.getAttribute('aria-expanded') !== 'true') return;
      event.preventDefault();
      if (!settled && !moved.current) event.stopPropagation();
    },
  };
}
