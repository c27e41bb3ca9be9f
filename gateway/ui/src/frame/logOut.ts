import { csrfToken } from '@/api/csrf';
import { forgetSignIn } from '@/api/signIn';
import { forgetLists } from '@/lib/leftList';
import { forgetDrafts } from '@/lib/useDraft';
import { forgetSearches } from './search/recentSearches';

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
  form.submit();
}

/** After logging out, Back must not show the page as it was: a page taken from the browser's memory loads anew. */
export function reloadWhenRestored() {
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
}
