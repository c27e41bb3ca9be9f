/** What somebody types into or chooses from. */
export const TYPED_IN = 'input, textarea, select, [contenteditable="true"]';

let hands: Element | null = null;

const fieldOf = (target: EventTarget | null) => (target instanceof Element ? target.closest(TYPED_IN) : null);

/** Enter sends from a field of one line, and with Ctrl or ⌘ from any; in a text it is a new line. */
function leaves({ key, ctrlKey, metaKey }: KeyboardEvent, field: Element | null) {
  return key === 'Escape' || (key === 'Enter' && (ctrlKey || metaKey || !!field?.matches('input')));
}

// Once for the page: what listens for shortcuts may be as new as the ticket that it belongs to.
document.addEventListener('focusin', ({ target }) => (hands = fieldOf(target)), true);
document.addEventListener('pointerdown', () => (hands = null), true);
document.addEventListener(
  'keydown',
  (event) => {
    if (leaves(event, fieldOf(event.target))) hands = null;
  },
  true,
);

/**
 * The field that somebody was typing into has gone without their doing: the focus is nowhere, and the hands go on. What
 * they type is meant for nobody.
 */
export const keysAreStray = () =>
  hands !== null && !hands.isConnected && document.activeElement === document.body;
