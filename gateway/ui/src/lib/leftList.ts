const PREFIX = 'porchlight.list.';

const pathsOfLists = ['/tickets', '/agent/tickets'];

/** Keeps how a list was left, for the way back from what it led to. Kept in this tab until its owner logs out. */
export function leaveList({ pathname, search }: { pathname: string; search: object }) {
  if (!pathsOfLists.includes(pathname)) return;
  try {
    sessionStorage.setItem(PREFIX + pathname, JSON.stringify(search));
  } catch {
    // Storage is full or forbidden: one comes back to the list's beginning.
  }
}

/** What stood in the list's address then. It is to be read as any address. */
export function leftList(pathname: '/tickets' | '/agent/tickets'): Record<string, unknown> {
  try {
    return { ...(JSON.parse(sessionStorage.getItem(PREFIX + pathname) ?? '{}') as object) };
  } catch {
    return {};
  }
}

/** At log-out: the next person at this computer begins at the beginning. */
export const forgetLists = () => pathsOfLists.forEach((path) => sessionStorage.removeItem(PREFIX + path));
