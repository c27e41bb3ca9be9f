import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * `value`, drawn once what changed it has been answered, and not at all if it changes again before that. Of keys only those
 * in `steps` change it: whatever another one does, it does to the new value.
 */
export function useDrawnLater<T>(value: T, steps: readonly string[]): T {
  const [drawn, setDrawn] = useState(value);
  const late = drawn !== value;
  useEffect(() => {
    if (!late) return;
    startTransition(() => setDrawn(value));
    const catchUp = ({ key }: KeyboardEvent) => {
      if (!steps.includes(key)) flushSync(() => setDrawn(value));
    };
    window.addEventListener('keydown', catchUp, { capture: true });
    return () => window.removeEventListener('keydown', catchUp, { capture: true });
  }, [value, late, steps]);
  return drawn;
}
