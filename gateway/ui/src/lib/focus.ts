/**
 * After a navigation the focus belongs to the new page's heading. Pages load lazily, so the heading may come late:
 * the router notes that one is due, and the heading takes it when it appears.
 */
let due = false;

export const expectHeading = () => {
  due = true;
};

export function takeFocus(heading: HTMLElement | null) {
  if (!due || !heading) return;
  due = false;
  heading.focus({ preventScroll: true });
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
