import '@/features/people/words/clients';
import '@/features/people/words/settings';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { ErrorPage } from '@/components/ErrorPage';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { RelativeTime } from '@/components/RelativeTime';
import { Skeleton } from '@/components/Skeleton';
import classes from '@/features/people/person/Person.module.css';
import { AdministratorsOnly } from '@/features/people/settings/AdministratorsOnly';
import { SettingsPlaces } from '@/features/people/settings/SettingsPlaces';
import { ClientDialog } from './ClientDialog';
import { clientCommands, clientKeys, clientsQuery, wordOf, type ApiClient } from './queries';

export const ClientsPage = () => (
  <AdministratorsOnly>
    <Clients />
  </AdministratorsOnly>
);

/** The systems that use the API. */
function Clients() {
  const { t } = useTranslation('clients');
  const { data, error, refetch } = useQuery(clientsQuery);
  const [adding, setAdding] = useState(false);
  if (error && !data) return <ErrorPage error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <SettingsPlaces />
      <PageTitle
        title={t('clients.title')}
        action={
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
            {t('clients.add')}
          </Button>
        }
      />
      <div className={classes.page}>
        <p>{t('clients.lead')}</p>
        {!data ? (
          <Skeleton lines={8} />
        ) : data.items.length ? (
          data.items.map((client) => <OneClient key={client.id} client={client} />)
        ) : (
          <p>{t('clients.none')}</p>
        )}
      </div>
      {adding && <ClientDialog onClose={() => setAdding(false)} />}
    </>
  );
}

function useClientCommand<Answer>(run: () => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSettled: () => queries.invalidateQueries({ queryKey: clientKeys.all }),
  });
}

function OneClient({ client }: { client: ApiClient }) {
  const { t } = useTranslation('clients');
  const [asking, setAsking] = useState<'change' | 'rotate' | 'revoke'>();
  const rotate = useClientCommand(() => clientCommands.rotate(client.id));
  const revoke = useClientCommand(() => clientCommands.revoke(client.id));
  const failed = rotate.error ?? revoke.error;
  const close = () => setAsking(undefined);
  const facts = [
    [t('clients.state'), t(client.active ? 'clients.active' : 'clients.revoked')],
    [t('clients.login'), client.login],
    [t('clients.scopes'), client.scopes.map((scope) => t(`scope.${wordOf(scope)}`)).join(', ')],
    [
      t('clients.secret'),
      client.secretAt ? <RelativeTime key="secret" at={client.secretAt} /> : t('clients.secretNone'),
    ],
    [t('clients.used'), client.usedAt ? <RelativeTime key="used" at={client.usedAt} /> : t('clients.never')],
  ] as const;
  return (
    <section className={classes.section} aria-label={client.name}>
      <h2>{client.name}</h2>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      {failed && <ErrorPanel error={failed} />}
      {rotate.data && (
        <Notice tone="good" live>
          <p>{t('clients.told', { name: client.name })}</p>
          <code>{rotate.data.secret}</code>
        </Notice>
      )}
      {client.active && (
        <div className={classes.actions}>
          <Button variant="default" onClick={() => setAsking('change')}>
            {t('clients.change', { name: client.name })}
          </Button>
          <Button
            variant="default"
            loading={rotate.isPending}
            onClick={() => (client.secretAt ? setAsking('rotate') : rotate.mutate())}
          >
            {t('clients.rotate')}
          </Button>
          <Button variant="default" loading={revoke.isPending} onClick={() => setAsking('revoke')}>
            {t('clients.revoke')}
          </Button>
        </div>
      )}
      {asking === 'change' && <ClientDialog client={client} onClose={close} />}
      {asking === 'rotate' && (
        <ConfirmDialog
          title={t('clients.rotateTitle', { name: client.name })}
          confirm={t('clients.rotate')}
          cancel={t('clients.cancel')}
          onConfirm={() => rotate.mutate()}
          onClose={close}
        >
          {t('clients.rotateText')}
        </ConfirmDialog>
      )}
      {asking === 'revoke' && (
        <ConfirmDialog
          title={t('clients.revokeTitle', { name: client.name })}
          confirm={t('clients.revoke')}
          cancel={t('clients.cancel')}
          onConfirm={() => revoke.mutate()}
          onClose={close}
        >
          {t('clients.revokeText')}
        </ConfirmDialog>
      )}
    </section>
  );
}
