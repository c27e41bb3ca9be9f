import { csrfToken } from '@/api/csrf';
import { forgetSignIn, setOff } from '@/api/signIn';
import { forgetLists } from '@/lib/leftList';
import { forgetDrafts } from '@/lib/useDraft';
import { forgetSearches } from './search/recentSearches';

/** From the one to the other it is not certain that Keycloak lets nobody in without a password. */
const LOGGING_OUT = 'porchlight.logging-out';
const LOGGED_OUT = 'porchlight.logged-out';

const ASK_AGAIN_MS = 500;
/** Who logs out and closes the tab on the way does not come back to say that it is over. */
const PATIENCE_MS = 10_000;

/** A real form, not a request in the background: the browser has to follow to Keycloak, where the session ends too. */
export function logOut() {
  forgetDrafts();
  forgetSearches();
  forgetLists();
  forgetSignIn();
  const form = document.createElement('form');
  form.method = 'post';
  form.action = '/logout';
  const field = document.createElement('input');
  field.type = 'hidden';
  field.name = '_csrf';
  field.value = csrfToken() ?? '';
  form.append(field);
  document.body.append(form);
  setOff();
  sessionStorage.setItem(LOGGING_OUT, '1');
  localStorage.setItem(LOGGING_OUT, String(Date.now()));
  form.submit();
}

/**
 * What another tab shows is not for whoever comes to this computer next: it leaves as soon as the session is over, here and at
 * Keycloak. Before that it would come back signed in, or to a form that Keycloak no longer knows.
 */
export function leaveWithOtherTabs(leave = () => location.reload()) {
  tellOthersThatItIsOver();
  window.addEventListener('storage', ({ key }) => {
    if (key === LOGGING_OUT) {
      forgetDrafts();
      setOff();
      setTimeout(() => void leaveOnceSignedOut(leave), PATIENCE_MS);
    } else if (key === LOGGED_OUT) {
      void leaveOnceSignedOut(leave);
    }
  });
}

/** Whom Keycloak has sent back. */
function tellOthersThatItIsOver() {
  if (!sessionStorage.getItem(LOGGING_OUT)) return;
  sessionStorage.removeItem(LOGGING_OUT);
  localStorage.setItem(LOGGED_OUT, String(Date.now()));
}

async function leaveOnceSignedOut(leave: () => void) {
  const session = await fetch('/api/session').then(
    (answer) => (answer.ok ? (answer.json() as Promise<{ signedIn: boolean }>) : undefined),
    () => undefined,
  );
  if (session?.signedIn === false) leave();
  else setTimeout(() => void leaveOnceSignedOut(leave), ASK_AGAIN_MS);
}

/** After logging out, Back must not show the page as it was: a page taken from the browser's memory loads anew. */
export function reloadWhenRestored() {
  // Whoever came by Back has not just failed to sign in.
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (arrival?.type === 'back_forward') forgetSignIn();
  window.addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    forgetSignIn();
    location.reload();
  });
}
