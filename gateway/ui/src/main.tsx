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
void restoreLanguage();

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
