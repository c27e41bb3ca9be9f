const PATIENCE_MS = 3_000;

/** Brings the focus to a control by its id, also when it is still loading. */
export function focusWhenThere(id: string) {
  const focus = () => {
    const element = document.getElementById(id);
    if (!element) return false;
    element.scrollIntoView({ block: 'nearest' });
    element.focus({ preventScroll: true });
    return true;
  };
  if (focus()) return;
  const observer = new MutationObserver(() => focus() && observer.disconnect());
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['id'],
  });
  setTimeout(() => observer.disconnect(), PATIENCE_MS);
}
