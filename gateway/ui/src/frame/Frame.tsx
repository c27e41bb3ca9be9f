import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ConnectionBar } from '@/live/ConnectionBar';
import { Footer } from './Footer';
import { TopBar } from './TopBar';
import classes from './Frame.module.css';

/** What stands around every page. */
export function Frame() {
  const { t } = useTranslation();
  return (
    <div className={classes.frame}>
      <a href="#content" className={classes.skip}>
        {t('frame.skip')}
      </a>
      <TopBar />
      <ConnectionBar />
      <main id="content" tabIndex={-1} className={classes.content}>
        <Outlet />
      </main>
      <Footer />
    </div>
  );
}
