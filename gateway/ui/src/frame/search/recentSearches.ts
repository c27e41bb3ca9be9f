const PREFIX = 'porchlight.searches.';
const KEPT = 6;

/** What somebody looked for last and then opened, newest first. Kept in this browser until they log out. */
export function recentSearches(userId: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + userId) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, KEPT) : [];
  } catch {
    return [];
  }
}

/** What only begins another one was given up on the way to it. */
export function rememberSearch(userId: string, text: string) {
  const words = text.trim();
  if (!words) return;
  const others = recentSearches(userId).filter(
    (one) => !words.toLocaleLowerCase().startsWith(one.toLocaleLowerCase()),
  );
  try {
    localStorage.setItem(PREFIX + userId, JSON.stringify([words, ...others].slice(0, KEPT)));
  } catch {
    // Storage is full or forbidden: searching goes on regardless.
  }
}

export const clearSearches = (userId: string) => localStorage.removeItem(PREFIX + userId);

/** At log-out: the next person at this computer must not find what this one looked for. */
export function forgetSearches() {
  Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .forEach((key) => localStorage.removeItem(key));
}
