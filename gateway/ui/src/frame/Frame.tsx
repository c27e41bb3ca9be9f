import { Outlet } from '@tanstack/react-router';
import { useUser } from '@/api/queries';
import { ConnectionBar } from '@/live/ConnectionBar';
import { Banners } from './Banners';
import { Footer } from './Footer';
import { ShortcutHelp } from './ShortcutHelp';
import { SkipLink } from './SkipLink';
import { TopBar } from './TopBar';
import { useGoTo } from './useGoTo';
import { VisitBanner } from './VisitBanner';
import classes from './Frame.module.css';

/** What stands around every page. */
export function Frame() {
  useGoTo();
  return (
    <div className={classes.frame} data-for={useUser().kind}>
      <SkipLink />
      <VisitBanner />
      <TopBar />
      <ConnectionBar />
      <Banners />
      <main id="content" tabIndex={-1} className={classes.content}>
        <Outlet />
      </main>
      <Footer />
      <ShortcutHelp />
    </div>
  );
}
