const LAST_ATTEMPT = 'porchlight.sign-in';
const LOOP_GUARD_MS = 10_000;

/** Where sign-in starts, and where it ends: at the page the person wanted. */
export const signInUrl = (returnTo: string) =>
  `/oauth2/authorization/keycloak?returnTo=${encodeURIComponent(returnTo)}`;

/** Where somebody does something about how they sign in, and comes back from. */
export const actionUrl = (
  action: 'change-password' | 'set-up-second-factor' | 'set-up-passkey',
  returnTo: string,
) => `${signInUrl(returnTo)}&action=${action}`;

/** Requests fail together: the first of them starts the journey, the others only learn of it. */
let leaving = false;

/** The browser is on its way to another page, from which nothing that fails meanwhile calls it away. */
export const setOff = () => {
  leaving = true;
};

const here = () => location.pathname + location.search + location.hash;

/**
 * Sends the browser to sign-in, to come back to the same place. What was being typed is safe: forms keep drafts.
 * Returns false when we have only just come back from there: going again would be an endless loop.
 */
export function goToSignIn(returnTo: string = here()): boolean {
  if (leaving) return true;
  const last = Number(sessionStorage.getItem(LAST_ATTEMPT) ?? 0);
  if (Date.now() - last < LOOP_GUARD_MS) return false;
  sessionStorage.setItem(LAST_ATTEMPT, String(Date.now()));
  setOff();
  location.assign(signInUrl(returnTo));
  return true;
}

/** After logging out of one's own will, going straight to sign-in is no loop. */
export const forgetSignIn = () => sessionStorage.removeItem(LAST_ATTEMPT);
