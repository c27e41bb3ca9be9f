import '@/theme/styles';
import '@/theme/font.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '@/app/App';
import { reloadWithOtherTabs } from '@/api/otherTabs';
import { leaveWithOtherTabs, reloadWhenRestored } from '@/frame/logOut';
import { restoreLanguage } from '@/i18n/i18n';
import { keepPageFromFiles } from '@/lib/fileTarget';
import { loadStylesAgain } from '@/lib/loadAgain';

loadStylesAgain();
reloadWhenRestored();
leaveWithOtherTabs();
reloadWithOtherTabs();
keepPageFromFiles();

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root');
// No page is shown in one language and then in another; without the words, English is better than nothing.
await restoreLanguage().catch(() => undefined);
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
