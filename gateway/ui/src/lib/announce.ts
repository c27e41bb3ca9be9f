let region: HTMLElement | undefined;

/** Says something to screen readers without moving the focus. */
export function announce(text: string) {
  region ??= createRegion();
  region.textContent = '';
  // A screen reader only speaks what changes: the same text twice needs the empty moment between.
  requestAnimationFrame(() => {
    if (region) region.textContent = text;
  });
}

function createRegion() {
  const element = document.createElement('div');
  element.setAttribute('role', 'status');
  element.className = 'visually-hidden';
  document.body.append(element);
  return element;
}
