import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/api/queries';
import { signInUrl } from '@/api/signIn';
import { Footer } from './Footer';
import { Lantern } from './Lantern';
import { SkipLink } from './SkipLink';
import classes from './BareFrame.module.css';

/** Around the pages that need nobody to be signed in, for whoever is not. */
export function OpenFrame() {
  const { t } = useTranslation();
  const { msp } = useSession();
  return (
    <div className={classes.frame}>
      <SkipLink />
      <header className={classes.bar}>
        <Link to="/" className={classes.brand}>
          <Lantern />
          <span>{msp.name}</span>
        </Link>
        <a href={signInUrl('/')}>{t('signIn.signIn')}</a>
      </header>
      <main id="content" tabIndex={-1} className={classes.content}>
        <Outlet />
      </main>
      <Footer />
    </div>
  );
}
