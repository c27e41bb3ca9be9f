import { useEffect, useId, useState, type KeyboardEvent } from 'react';

/** Where the keys lead from one option among `count`; -1 is none. Undefined for keys that mean something else. */
export function steppedTo(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return at <= 0 ? count - 1 : at - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/**
 * A box to type into with a list below it (WAI-ARIA's combobox): the focus stays in the box, the arrows, Home and End go
 * through the list, Enter presses what they lead to. `first`: where they begin; -1 when nothing is to be taken for chosen.
 */
export function useListbox(count: number, first: 0 | -1 = 0) {
  const id = useId();
  const [wanted, setWanted] = useState<number>();
  const at = Math.min(wanted ?? first, count - 1);
  const active = at < 0 ? undefined : `${id}-${at}`;
  useEffect(() => {
    if (active) document.getElementById(active)?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const press = () => {
    if (active) document.getElementById(active)?.click();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const next = steppedTo(event.key, at, count);
    if (next === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    if (next === undefined) press();
    else setWanted(next);
  };
  return {
    /** Presses the option that is marked, if one is. */
    press,
    /** To where it began, for another list. */
    reset: () => setWanted(undefined),
    box: {
      role: 'combobox',
      'aria-expanded': count > 0,
      'aria-controls': `${id}-list`,
      'aria-autocomplete': 'list',
      'aria-activedescendant': active,
      autoComplete: 'off',
      onKeyDown,
    } as const,
    list: { role: 'listbox', id: `${id}-list` } as const,
    option: (index: number) =>
      ({
        role: 'option',
        id: `${id}-${index}`,
        'aria-selected': index === at,
        tabIndex: -1,
        onMouseMove: () => setWanted(index),
      }) as const,
  };
}

export type Listbox = ReturnType<typeof useListbox>;
