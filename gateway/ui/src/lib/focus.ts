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
