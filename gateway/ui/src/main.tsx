import '@/theme/styles';
import '@/theme/font.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '@/app/App';
import { reloadWithOtherTabs } from '@/api/otherTabs';
import { leaveWithOtherTabs, reloadWhenRestored } from '@/frame/logOut';
import { followOtherTabs, restoreLanguage } from '@/i18n/i18n';
import { keepPageFromFiles } from '@/lib/fileTarget';
import { loadStylesAgain } from '@/lib/loadAgain';

loadStylesAgain();
reloadWhenRestored();
leaveWithOtherTabs();
reloadWithOtherTabs();
keepPageFromFiles();

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root');
// No page is shown in one language and then in another; without the words, English is better than nothing. An `await` here
// would have the bundler put every module into a file of its own.
followOtherTabs();
void restoreLanguage()
  .catch(() => undefined)
  .then(() =>
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  );
