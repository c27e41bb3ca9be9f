// Whoever came by "Log in to the Agent Application" is told that they arrived, also after a wrong password.
const KEY = 'portal.agent';
const asked = new URLSearchParams(location.search);
if (asked.has('client_id')) sessionStorage.setItem(KEY, String(asked.get('portal') === 'agent'));
if (sessionStorage.getItem(KEY) === 'true') {
  document.querySelectorAll('[data-for]').forEach((part) => {
    part.hidden = part.dataset.for !== 'agent';
  });
}
