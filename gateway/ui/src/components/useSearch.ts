import { useDeferredValue, useState } from 'react';

/** What to look for while somebody types; nothing while the box only says what has been chosen. */
export function useSearch(chosen: string | undefined) {
  const [typed, setTyped] = useState('');
  const now = typed === chosen ? '' : typed.trim();
  const wanted = useDeferredValue(now);
  return [wanted, setTyped, wanted === now] as const;
}
