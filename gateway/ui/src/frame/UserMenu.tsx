import { IconLogout } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/queries';
import { useDismiss } from '@/lib/useDismiss';
import { Appearance } from './Appearance';
import { logOut } from './logOut';
import classes from './UserMenu.module.css';

/** The person's initials; behind them who they are, how the portal looks, and the way out. */
export function UserMenu({ user }: { user: Schemas['User'] }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const place = useDismiss<HTMLDivElement>(open, () => setOpen(false));
  const id = useId();
  return (
    <div ref={place} className={classes.place}>
      <button
        type="button"
        className={classes.button}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {user.initials}
        <span className="visually-hidden">, {t('frame.userMenu', { name: user.name })}</span>
      </button>
      <div id={id} className={classes.menu} hidden={!open}>
        <p className={classes.who}>
          <strong>{user.name}</strong>
          <span>{user.email}</span>
          {user.organisation && <span>{user.organisation.name}</span>}
        </p>
        <Appearance />
        <button type="button" className={classes.item} onClick={logOut}>
          <IconLogout size={18} aria-hidden />
          {t('frame.logout')}
        </button>
      </div>
    </div>
  );
}
