import { useDeferredValue, useState } from 'react';

/** What to look for while somebody types; nothing while the box only says what has been chosen. */
export function useSearch(chosen: string | undefined) {
  const [typed, setTyped] = useState('');
  return [useDeferredValue(typed === chosen ? '' : typed.trim()), setTyped] as const;
}
