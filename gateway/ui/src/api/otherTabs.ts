const CHANGED = 'porchlight.somebody-else';

/** A session is every tab's: from now on it is for somebody else. */
export const tellOtherTabs = () => localStorage.setItem(CHANGED, String(Date.now()));

/** What another tab shows is of who was before. */
export function reloadWithOtherTabs(reload = () => location.reload()) {
  window.addEventListener('storage', ({ key }) => {
    if (key === CHANGED) reload();
  });
}
