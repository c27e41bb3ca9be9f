/**
 * After a navigation the focus belongs to the new page's heading. Pages load lazily, so the heading may come late:
 * the router notes that one is due, and the heading takes it when it appears.
 */
let due = false;

/** Where one went from a page last, by its path. */
const ledTo = new Map<string, string>();

/** The page that the row leads to which takes the focus instead, when one comes back from there. */
let cameFrom: string | undefined;

/** What is shown in the page's place has a heading of its own. */
export const expectHeading = () => {
  due = true;
};

/** One goes from one page to another, each by its path. */
export function expectFocus(from: string, to: string) {
  due = true;
  cameFrom = ledTo.get(to) === from ? from : undefined;
  ledTo.set(from, to);
}

export function takeFocus(heading: HTMLElement | null) {
  if (!due || !heading) return;
  due = false;
  heading.focus({ preventScroll: true });
}

/** Whoever comes back to a list goes on where they were, unless they have gone elsewhere while it was loading. */
export function takeRowFocus(link: HTMLAnchorElement | null) {
  if (!link || !cameFrom || link.pathname !== cameFrom) return;
  cameFrom = undefined;
  const { activeElement } = document;
  if (activeElement && activeElement !== document.body && activeElement.tagName !== 'H1') return;
  due = false;
  link.focus();
}

/**
 * For what goes away when it is pressed: the focus goes on to the control before it, or else the one after it, among those
 * in `among`. Otherwise it would fall to the page's beginning.
 */
export function passFocusOn(going: Element | null, among: Element | null | undefined) {
  if (!going?.contains(document.activeElement)) return;
  const controls = [...(among?.querySelectorAll<HTMLElement>('button, a[href]') ?? [])];
  const before = controls.findLast(
    (control) => going.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_PRECEDING,
  );
  const after = controls.find(
    (control) =>
      !going.contains(control) && going.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  (before ?? after)?.focus();
}
