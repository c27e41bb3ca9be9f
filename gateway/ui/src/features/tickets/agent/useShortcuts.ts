import { useEffect, useRef } from 'react';
import { actionFor, type Action } from './shortcuts';
import { useShortcutsOn } from './shortcutsSwitch';
import { keysAreStray, TYPED_IN } from './strayKeys';

const EDITOR = '[contenteditable="true"]';
/** What lies over the page without keeping the focus inside: it has its own use for Escape. */
const POPOVER = '[role="dialog"]';
const PRESSED = 'a, button, summary, [role="option"], [role="menuitem"]';

/** A row of the queue is a link, but in it the keys belong to the queue. */
const isRow = (element: Element) => element.matches('[data-row]');

/** Does what a key means, wherever on the page it is pressed; not while a dialog asks something. */
export function useShortcuts(handlers: Partial<Record<Action, () => void>>) {
  const on = useShortcutsOn();
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : document.body;
      // The editor claims Escape without having a use for it.
      const claimed = event.defaultPrevented && !(event.key === 'Escape' && target.closest(EDITOR));
      if (claimed || document.querySelector('dialog[open]') || target.closest(POPOVER)) return;
      if (keysAreStray()) return;
      const typing = target.closest(TYPED_IN) !== null;
      const onRow = isRow(target);
      const onControl = target.closest(PRESSED) !== null && !onRow;
      const { key, ctrlKey, metaKey, altKey } = event;
      const action = actionFor({ key, ctrlKey, metaKey, altKey, typing, onControl, onRow });
      if (!action || (!on && key.length === 1)) return;
      const run = latest.current[action];
      if (!run) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on]);
}
