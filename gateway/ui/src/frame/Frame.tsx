import { Outlet } from '@tanstack/react-router';
import { ConnectionBar } from '@/live/ConnectionBar';
import { Banners } from './Banners';
import { Footer } from './Footer';
import { SkipLink } from './SkipLink';
import { TopBar } from './TopBar';
import { VisitBanner } from './VisitBanner';
import classes from './Frame.module.css';

/** What stands around every page. */
export function Frame() {
  return (
    <div className={classes.frame}>
      <SkipLink />
      <VisitBanner />
      <TopBar />
      <ConnectionBar />
      <Banners />
      <main id="content" tabIndex={-1} className={classes.content}>
        <Outlet />
      </main>
      <Footer />
    </div>
  );
}
