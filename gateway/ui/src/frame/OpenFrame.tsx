import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { signInUrl } from '@/api/signIn';
import { Footer } from './Footer';
import { Mark } from './Mark';
import { SkipLink } from './SkipLink';
import classes from './BareFrame.module.css';

/** Around the pages that need nobody to be signed in, for whoever is not. */
export function OpenFrame() {
  const { t } = useTranslation();
  return (
    <div className={classes.frame}>
      <SkipLink />
      <header className={classes.bar}>
        <Link to="/" className={classes.brand}>
          <Mark />
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
