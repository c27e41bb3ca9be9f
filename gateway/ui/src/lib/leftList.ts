const PREFIX = 'porchlight.list.';

const isEmpty = (search: object) => Object.values(search).every((value) => value === undefined);

/** Keeps how a page was left, for the way back from what it led to. Kept in this tab until its owner logs out. */
export function leaveList({ pathname, search }: { pathname: string; search: object }) {
  try {
    if (isEmpty(search)) sessionStorage.removeItem(PREFIX + pathname);
    else sessionStorage.setItem(PREFIX + pathname, JSON.stringify(search));
  } catch {
    // Storage is full or forbidden: one comes back to the list's beginning.
  }
}

/** What stood in the list's address then. It is to be read as any address. */
export function leftList(pathname: string): Record<string, unknown> {
  try {
    return { ...(JSON.parse(sessionStorage.getItem(PREFIX + pathname) ?? '{}') as object) };
  } catch {
    return {};
  }
}

/** At log-out: the next person at this computer begins at the beginning. */
export function forgetLists() {
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith(PREFIX))
    .forEach((key) => sessionStorage.removeItem(key));
}
