import '@/features/people/words/account';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/api/queries';
import { actionUrl } from '@/api/signIn';
import { ErrorPage } from '@/components/ErrorPage';
import { ErrorPanel } from '@/components/ErrorPanel';
import { PageTitle } from '@/components/PageTitle';
import { RelativeTime } from '@/components/RelativeTime';
import { Skeleton } from '@/components/Skeleton';
import { commands } from '@/features/people/commands';
import type { SignIn } from '@/features/people/model';
import classes from '@/features/people/person/Person.module.css';
import { signInsQuery } from '@/features/people/queries';
import { useCommand } from '@/features/people/useCommand';

/** How one signs in, and where one is signed in. Nobody's business but one's own: not an agent's who acts as a customer. */
export function AccountPage() {
  const { t } = useTranslation('account');
  const { visit } = useSession();
  if (visit) return <ErrorPage kind="forbidden" />;
  return (
    <>
      <PageTitle title={t('account.title')} />
      <div className={classes.page}>
        <section className={classes.section} aria-labelledby="how">
          <h2 id="how">{t('account.how')}</h2>
          <p>{t('account.factor')}</p>
          <div className={classes.actions}>
            <Button component="a" variant="default" href={actionUrl('change-password', '/account')}>
              {t('account.password')}
            </Button>
            <Button component="a" variant="default" href={actionUrl('set-up-second-factor', '/account')}>
              {t('account.setUp')}
            </Button>
            <Button component="a" variant="default" href={actionUrl('set-up-passkey', '/account')}>
              {t('account.passkey')}
            </Button>
          </div>
        </section>
        <section className={classes.section} aria-labelledby="where">
          <h2 id="where">{t('account.where')}</h2>
          <SignIns />
        </section>
      </div>
    </>
  );
}

function SignIns() {
  const { data, error, refetch } = useQuery(signInsQuery);
  if (data)
    return (
      <ul className={classes.rows}>
        {data.map((signIn) => (
          <OneSignIn key={signIn.id} signIn={signIn} />
        ))}
      </ul>
    );
  return error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <Skeleton lines={3} />;
}

function OneSignIn({ signIn }: { signIn: SignIn }) {
  const { t } = useTranslation('account');
  const end = useCommand(() => commands.endSignIn(signIn.id));
  return (
    <li>
      <div>
        <strong>{t(signIn.current ? 'account.here' : 'account.there', { address: signIn.address })}</strong>
        <p>
          {t('account.since')} <RelativeTime at={signIn.since} />; {t('account.lastUsed')}{' '}
          <RelativeTime at={signIn.lastUsed} />
        </p>
        {end.error && <ErrorPanel error={end.error} />}
      </div>
      {!signIn.current && (
        <Button
          variant="default"
          aria-label={t('account.endOf', { address: signIn.address })}
          loading={end.isPending}
          onClick={() => end.mutate(undefined)}
        >
          {t('account.end')}
        </Button>
      )}
    </li>
  );
}
