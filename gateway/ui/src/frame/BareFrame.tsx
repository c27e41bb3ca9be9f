import { Link, Outlet } from '@tanstack/react-router';
import { useSession } from '@/api/queries';
import { Footer } from './Footer';
import { Lantern } from './Lantern';
import { Search } from './search/Search';
import { SkipLink } from './SkipLink';
import { VisitBanner } from './VisitBanner';
import classes from './BareFrame.module.css';

/** Around what has a window of its own: whose it is, and nothing that leads away from it. */
export function BareFrame() {
  const { msp } = useSession();
  return (
    <div className={classes.frame}>
      <SkipLink />
      <VisitBanner />
      <header className={classes.bar}>
        <Link to="/" className={classes.brand}>
          <Lantern />
          <span>{msp.name}</span>
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
