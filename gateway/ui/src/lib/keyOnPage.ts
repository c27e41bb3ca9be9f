import { keysAreStray, TYPED_IN } from './strayKeys';

const EDITOR = '[contenteditable="true"]';
/** What lies over the page without keeping the focus inside: it has its own use for keys. */
const POPOVER = '[role="dialog"], [role="menu"]';

/** Where a key was pressed that may be meant for the page: not while a dialog asks something, nor for nobody. */
export function keyOnPage(event: KeyboardEvent) {
  const target = event.target instanceof Element ? event.target : document.body;
  // The editor claims Escape without having a use for it.
  const claimed = event.defaultPrevented && !(event.key === 'Escape' && target.closest(EDITOR));
  if (claimed || document.querySelector('dialog[open]') || target.closest(POPOVER)) return null;
  if (keysAreStray()) return null;
  return { target, typing: target.closest(TYPED_IN) !== null };
}
