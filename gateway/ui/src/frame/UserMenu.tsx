import { IconKey, IconKeyboard, IconLogout, IconSwitchHorizontal, IconUserCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { membershipsQuery, useSession, type Schemas } from '@/api/queries';
import { actionUrl } from '@/api/signIn';
import { standing } from '@/api/standing';
import { showHelp } from '@/lib/shortcutHelp';
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
        <Organisations user={user} />
        <Appearance />
        <OwnPassword />
        {user.kind === 'agent' && <Shortcuts onOpen={() => setOpen(false)} />}
        <button type="button" className={classes.item} onClick={logOut}>
          <IconLogout size={18} aria-hidden />
          {t('frame.logout')}
        </button>
      </div>
    </div>
  );
}

function Shortcuts({ onOpen }: { onOpen: () => void }) {
  const { t } = useTranslation();
  const show = () => {
    onOpen();
    showHelp(true);
  };
  return (
    <button type="button" className={`${classes.item} ${classes.forKeys}`} onClick={show}>
      <IconKeyboard size={18} aria-hidden />
      {t('shortcuts.title')}
    </button>
  );
}

/** The other organisations of somebody who belongs to several. */
function Organisations({ user }: { user: Schemas['User'] }) {
  const { t } = useTranslation();
  const { data = [] } = useQuery({ ...membershipsQuery, enabled: user.kind === 'contact' });
  const others = data.filter(({ contactId }) => contactId !== user.id);
  if (!others.length) return null;
  return (
    <div className={classes.others}>
      {others.map(({ contactId, organisation }) => (
        <button
          key={contactId}
          type="button"
          className={classes.item}
          onClick={() => void standing.membership(contactId)}
        >
          <IconSwitchHorizontal size={18} aria-hidden />
          {t('frame.switchTo', { organisation: organisation.name })}
        </button>
      ))}
    </div>
  );
}

/** Keycloak's page for it. An agent who acts as a customer has no password of theirs to change. */
function OwnPassword() {
  const { t } = useTranslation();
  const { visit } = useSession();
  if (visit) return null;
  return (
    <>
      <Link className={classes.item} to="/account">
        <IconUserCircle size={18} aria-hidden />
        {t('frame.account')}
      </Link>
      <a className={classes.item} href={actionUrl('change-password', location.pathname)}>
        <IconKey size={18} aria-hidden />
        {t('frame.changePassword')}
      </a>
    </>
  );
}
