import { Link, Outlet } from '@tanstack/react-router';
import { Footer } from './Footer';
import { Mark } from './Mark';
import { Search } from './search/Search';
import { SkipLink } from './SkipLink';
import { VisitBanner } from './VisitBanner';
import classes from './BareFrame.module.css';

/** Around what has a window of its own: whose it is, and nothing that leads away from it. */
export function BareFrame() {
  return (
    <div className={classes.frame}>
      <SkipLink />
      <VisitBanner />
      <header className={classes.bar}>
        <Link to="/" className={classes.brand}>
          <Mark />
        </Link>
        <Search />
      </header>
      <main id="content" tabIndex={-1} className={classes.content}>
        <Outlet />
      </main>
      <Footer />
    </div>
  );
}
