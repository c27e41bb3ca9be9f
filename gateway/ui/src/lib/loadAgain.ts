/** Milliseconds: as long as a network that has just changed takes to be there. */
const PAUSE = 700;

/** Loads a part of the page, and once more if it does not come. */
export async function loadAgain<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    return load();
  }
}

/** Of one that did not come the rules cannot be read. */
function hasCome({ sheet }: HTMLLinkElement) {
  try {
    return sheet !== null && sheet.cssRules.length > 0;
  } catch {
    return false;
  }
}

/** A stylesheet that did not come would leave the page without its looks until it is opened anew. */
export function loadStylesAgain() {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    if (hasCome(link)) continue;
    const again = document.createElement('link');
    again.rel = 'stylesheet';
    again.crossOrigin = link.crossOrigin;
    again.href = link.href;
    link.replaceWith(again);
  }
}
