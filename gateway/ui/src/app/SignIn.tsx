import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/api/queries';
import { goToSignIn, signInUrl } from '@/api/signIn';
import classes from './Bare.module.css';

/** Sign-in is Keycloak's page, so this is only the way there, and back to the address that was asked for. */
export function SignIn() {
  const { t } = useTranslation();
  const { msp } = useSession();
  const [leaving] = useState(() => goToSignIn());
  return (
    <main className={classes.bare}>
      <title>{t('frame.documentTitle', { page: t('signIn.title'), msp: msp.name })}</title>
      {!leaving ? (
        <>
          <h1>{t('signIn.stuck')}</h1>
          <p>{t('signIn.stuckText')}</p>
          <Button component="a" href={signInUrl(location.pathname + location.search)} mt="md">
            {t('signIn.signIn')}
          </Button>
          <p>
            <Link to="/contact">{t('frame.contactUs')}</Link>
          </p>
        </>
      ) : (
        <p>{t('signIn.going')}</p>
      )}
    </main>
  );
}
