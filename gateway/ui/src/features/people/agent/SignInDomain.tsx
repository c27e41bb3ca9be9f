import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '@/components/FormDialog';
import { TextField } from '@/components/TextField';
import { commands } from '@/features/people/commands';
import type { Organisation } from '@/features/people/model';
import classes from '@/features/people/person/Person.module.css';
import { peopleKeys } from '@/features/people/queries';

/** Of which domain its people's accounts at Microsoft 365 are, and the address that leads them straight there. */
export function SignInDomain({ organisation: { id, signInDomain } }: { organisation: Organisation }) {
  const { t } = useTranslation('person');
  const [changing, setChanging] = useState(false);
  const address = `${window.location.origin}/oauth2/authorization/keycloak?domain=${signInDomain}`;
  return (
    <section className={classes.section} aria-labelledby="sign-in">
      <h2 id="sign-in">{t('organisation.signIn')}</h2>
      {signInDomain ? (
        <>
          <p>{t('organisation.signInAddress', { domain: signInDomain })}</p>
          <p className={classes.address}>{address}</p>
        </>
      ) : (
        <p>{t('organisation.noSignInDomain')}</p>
      )}
      <div className={classes.actions}>
        <Button variant="default" onClick={() => setChanging(true)}>
          {t('organisation.changeSignInDomain')}
        </Button>
      </div>
      {changing && <DomainDialog id={id} domain={signInDomain ?? ''} onClose={() => setChanging(false)} />}
    </section>
  );
}

function DomainDialog({ id, domain, onClose }: { id: string; domain: string; onClose: () => void }) {
  const { t } = useTranslation('person');
  const [called, setCalled] = useState(domain);
  return (
    <FormDialog
      title={t('organisation.changeSignInDomain')}
      confirm={t('form.save')}
      lacks={false}
      onClose={onClose}
      refresh={peopleKeys.all}
      run={() => commands.changeSignInDomain(id, called.trim())}
    >
      {() => (
        <TextField
          label={t('organisation.domain')}
          help={t('organisation.domainHelp')}
          maxLength={253}
          value={called}
          onChange={setCalled}
        />
      )}
    </FormDialog>
  );
}
