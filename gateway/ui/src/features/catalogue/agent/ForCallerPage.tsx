import '@/features/catalogue/words/request';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { contactQuery, contactsQuery } from '@/api/queries';
import { AgentsOnly } from '@/components/AgentsOnly';
import { answerOf } from '@/components/answerOf';
import { DataListFooter } from '@/components/DataListFooter';
import { DataListSearch } from '@/components/DataListSearch';
import { ErrorPanel } from '@/components/ErrorPanel';
import { OrganisationSelect } from '@/components/OrganisationSelect';
import { PageTitle } from '@/components/PageTitle';
import { SearchSelect } from '@/components/SearchSelect';
import { Skeleton } from '@/components/Skeleton';
import { useSearch as useTyped } from '@/components/useSearch';
import { Offer } from '@/features/catalogue/customer/Offer';
import offers from '@/features/catalogue/customer/ServicesPage.module.css';
import { itemsQuery } from '@/features/catalogue/queries';
import type { ForCallerSearch } from '@/features/catalogue/requestSearch';
import { DEFAULT_SIZE } from '@/lib/paging';
import classes from './item/Item.module.css';

/** Asking for something in the name of a customer who called: who it is, and then what. */
export const ForCallerPage = () => (
  <AgentsOnly>
    <ForCaller />
  </AgentsOnly>
);

function ForCaller() {
  const { t } = useTranslation('request');
  const { caller } = useSearch({ from: '/agent/requests/new' });
  const contact = useQuery({ ...contactQuery(caller ?? ''), enabled: caller !== undefined });
  return (
    <div className={classes.page}>
      <p className={classes.back}>
        <Link to="/agent/requests">{t('list.titleAgent')}</Link>
      </p>
      <PageTitle title={t('forCaller.title')} />
      <div className={classes.form}>
        <Who key={contact.data?.id} caller={contact.data} />
        {contact.error && <ErrorPanel error={contact.error} onRetry={() => void contact.refetch()} />}
        {contact.data && <What caller={contact.data.id} organisationId={contact.data.organisation.id} />}
      </div>
    </div>
  );
}

interface Caller {
  id: string;
  name: string;
  organisation: { id: string; name: string };
}

function Who({ caller }: { caller?: Caller }) {
  const { t } = useTranslation(['request', 'translation']);
  const navigate = useNavigate({ from: '/agent/requests/new' });
  const [organisation, setOrganisation] = useState(caller?.organisation ?? null);
  const [wanted, search, asked] = useTyped(caller?.name);
  const query = useQuery(contactsQuery(organisation?.id, wanted));
  const choose = (id?: string) =>
    void navigate({
      search: ({ asset }) => ({ asset, caller: id }),
      replace: true,
      resetScroll: false,
    });
  return (
    <div className={classes.form}>
      <SearchSelect
        id="caller"
        label={t('forCaller.caller')}
        help={t('forCaller.callerHelp')}
        required
        placeholder={t('people.placeholder', { ns: 'translation' })}
        nothing={t('people.nobody', { ns: 'translation' })}
        value={caller ?? null}
        found={(query.data?.items ?? []).map((person) => ({
          id: person.id,
          name: person.name,
          beside: organisation ? undefined : person.organisation.name,
        }))}
        answer={answerOf(asked, query)}
        onSearch={search}
        onChange={(chosen) => choose(chosen?.id)}
      />
      <OrganisationSelect
        id="caller-organisation"
        label={t('forCaller.organisation')}
        value={organisation}
        onChange={(chosen) => {
          setOrganisation(chosen);
          if (caller && chosen?.id !== caller.organisation.id) choose();
        }}
      />
    </div>
  );
}

function What({ caller, organisationId }: { caller: string; organisationId: string }) {
  const { t } = useTranslation('request');
  const { q, page = 1, size = DEFAULT_SIZE, asset } = useSearch({ from: '/agent/requests/new' });
  const navigate = useNavigate({ from: '/agent/requests/new' });
  const query = useQuery(itemsQuery({ organisationId, q, page, size }));
  const change = (by: Partial<ForCallerSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...by }), replace: 'q' in by, resetScroll: false });
  return (
    <section className={classes.form} aria-labelledby="what">
      <h2 id="what">{t('forCaller.what')}</h2>
      <div className={offers.search}>
        <DataListSearch
          label={t('forCaller.search')}
          value={q ?? ''}
          onSearch={(typed) => change({ q: typed || undefined, page: undefined })}
        />
      </div>
      {query.error && !query.data && <ErrorPanel error={query.error} onRetry={() => void query.refetch()} />}
      {!query.error && !query.data && <Skeleton lines={10} />}
      {query.data?.items.length === 0 && <p role="status">{t('services.none')}</p>}
      <ul className={offers.items}>
        {query.data?.items.map((item) => (
          <Offer key={item.id} item={item} asset={asset} caller={caller} />
        ))}
      </ul>
      {query.data && query.data.total > size && <DataListFooter page={query.data} onChange={change} />}
    </section>
  );
}
