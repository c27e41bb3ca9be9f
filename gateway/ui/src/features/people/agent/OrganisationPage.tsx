import '@/features/people/words/person';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIdempotencyKey } from '@/api/idempotency';
import { AgentsOnly } from '@/components/AgentsOnly';
import { ErrorPage } from '@/components/ErrorPage';
import { PageTitle } from '@/components/PageTitle';
import { Skeleton } from '@/components/Skeleton';
import { commands } from '@/features/people/commands';
import type { Organisation } from '@/features/people/model';
import { AddPersonDialog } from '@/features/people/person/AddPersonDialog';
import { ContactList } from '@/features/people/person/ContactList';
import classes from '@/features/people/person/Person.module.css';
import { Visits } from '@/features/people/person/Visits';
import { organisationQuery } from '@/features/people/queries';
import { NameDialog } from './NameDialog';
import { SignInDomain } from './SignInDomain';

export const OrganisationPage = () => (
  <AgentsOnly>
    <Loaded />
  </AgentsOnly>
);

function Loaded() {
  const { id } = useParams({ from: '/agent/organisations/$id' });
  const { data, error, refetch } = useQuery(organisationQuery(id));
  if (data) return <Customer key={data.id} organisation={data} />;
  return error ? <ErrorPage error={error} onRetry={() => void refetch()} /> : <Skeleton lines={12} />;
}

/** One customer: its sites and its people. */
function Customer({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('person');
  const search = useSearch({ from: '/agent/organisations/$id' });
  const navigate = useNavigate({ from: '/agent/organisations/$id' });
  const [asking, setAsking] = useState<'rename' | 'person'>();
  const close = () => setAsking(undefined);
  return (
    <>
      <p className={classes.back}>
        <Link to="/agent/organisations">{t('organisation.back')}</Link>
      </p>
      <PageTitle
        title={organisation.name}
        action={
          <Button variant="default" onClick={() => setAsking('rename')}>
            {t('organisation.rename')}
          </Button>
        }
      />
      <div className={classes.page}>
        <Sites organisation={organisation} />
        <section className={classes.list} aria-labelledby="people">
          <h2 id="people">{t('organisation.people')}</h2>
          <div className={classes.actions}>
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAsking('person')}>
              {t('list.add')}
            </Button>
          </div>
          <ContactList
            caption={t('organisation.people')}
            organisationId={organisation.id}
            search={search}
            place={(id) => ({ to: '/agent/people/$id', params: { id } })}
            onSearch={(by, replace) =>
              void navigate({ search: (before) => ({ ...before, ...by }), replace, resetScroll: false })
            }
          />
        </section>
        <SignInDomain organisation={organisation} />
        <Visits organisationId={organisation.id} />
      </div>
      {asking === 'rename' && (
        <NameDialog
          title={t('organisation.rename')}
          confirm={t('form.save')}
          label={t('field.name')}
          name={organisation.name}
          onClose={close}
          run={(name) => commands.renameOrganisation(organisation.id, name)}
        />
      )}
      {asking === 'person' && <AddPersonDialog organisationId={organisation.id} onClose={close} />}
    </>
  );
}

function Sites({ organisation: { id, sites } }: { organisation: Organisation }) {
  const { t } = useTranslation('person');
  const [adding, setAdding] = useState(false);
  const keys = useIdempotencyKey();
  return (
    <section className={classes.section} aria-labelledby="sites">
      <h2 id="sites">{t('field.sites')}</h2>
      {sites.length ? (
        <ul>
          {sites.map((site) => (
            <li key={site.id}>{site.name}</li>
          ))}
        </ul>
      ) : (
        <p>{t('organisation.noSites')}</p>
      )}
      <div className={classes.actions}>
        <Button variant="default" onClick={() => setAdding(true)}>
          {t('organisation.addSite')}
        </Button>
      </div>
      {adding && (
        <NameDialog
          title={t('organisation.addSite')}
          confirm={t('form.add')}
          label={t('organisation.newSite')}
          onClose={() => setAdding(false)}
          run={(name) => commands.addSite(id, name, keys.keyFor(name))}
        />
      )}
    </section>
  );
}
