import { Link, useLocation } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconMenu2, IconX } from '@tabler/icons-react';
import { useUser } from '@/api/queries';
import { Count } from '@/components/Count';
import { useManifests } from '@/manifest/useManifests';
import { useWays } from '@/manifest/useWays';
import { Mark } from './Mark';
import { Search } from './search/Search';
import { UserMenu } from './UserMenu';
import classes from './TopBar.module.css';

export function TopBar() {
  const { t } = useTranslation();
  const user = useUser();
  const path = useLocation({ select: (location) => location.pathname });
  // Open for this page only: going anywhere folds it.
  const [openAt, setOpenAt] = useState<string>();
  const open = openAt === path;
  const fold = useRef<HTMLButtonElement>(null);
  const setOpen = (to: boolean) => setOpenAt(to ? path : undefined);

  const places = useWays(
    useManifests().flatMap(({ navigation = [] }) => navigation),
    user,
  );
  return (
    <header className={classes.bar}>
      <div
        className={classes.inner}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return;
          // What had the focus goes with the navigation.
          fold.current?.focus();
          setOpen(false);
        }}
        role="presentation"
      >
        <Link to="/" className={classes.brand}>
          <Mark />
        </Link>
        <button
          ref={fold}
          type="button"
          className={classes.fold}
          aria-expanded={open}
          aria-controls="main-navigation"
          onClick={() => setOpen(!open)}
        >
          {open ? <IconX size={20} aria-hidden /> : <IconMenu2 size={20} aria-hidden />}
          <span>{t('frame.menu')}</span>
        </button>
        <nav
          id="main-navigation"
          aria-label={t('frame.mainNavigation')}
          className={classes.nav}
          data-open={open || undefined}
        >
          {places.map(({ to, label, count }) => (
            <Link
              key={to}
              to={to}
              className={classes.place}
              activeOptions={{ exact: to === '/', includeSearch: false }}
              activeProps={{ 'aria-current': 'page' }}
            >
              {label(t)}
              {count && <Count of={count} />}
            </Link>
          ))}
        </nav>
        <Search />
        <UserMenu user={user} />
      </div>
    </header>
  );
}
