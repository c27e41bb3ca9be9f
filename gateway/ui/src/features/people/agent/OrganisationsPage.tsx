import '@/features/people/words/person';
import { Button } from '@mantine/core';
import { IconBuilding, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIdempotencyKey } from '@/api/idempotency';
import { AgentsOnly } from '@/components/AgentsOnly';
import { DataList, type Column } from '@/components/DataList';
import { Message } from '@/components/Message';
import { PageTitle } from '@/components/PageTitle';
import { commands } from '@/features/people/commands';
import type { OrganisationRow } from '@/features/people/model';
import classes from '@/features/people/person/Person.module.css';
import { organisationListQuery } from '@/features/people/queries';
import { DEFAULT_SIZE, sortAmong } from '@/lib/paging';
import { NameDialog } from './NameDialog';

export const OrganisationsPage = () => (
  <AgentsOnly>
    <Organisations />
  </AgentsOnly>
);

/** All customers. */
function Organisations() {
  const { t } = useTranslation(['people', 'person']);
  const search = useSearch({ from: '/agent/organisations' });
  const navigate = useNavigate({ from: '/agent/organisations' });
  const [adding, setAdding] = useState(false);
  const keys = useIdempotencyKey();
  const { page = 1, size = DEFAULT_SIZE, q } = search;
  const sort = sortAmong(['name'], search.sort) ?? 'name';
  const query = useQuery(organisationListQuery({ page, size, q, sort }));
  const add = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
      {t('list.addOrganisation', { ns: 'person' })}
    </Button>
  );
  const open = async (name: string) => {
    const { id } = await commands.addOrganisation(name, keys.keyFor(name));
    void navigate({ to: '/agent/organisations/$id', params: { id } });
  };
  return (
    <>
      <PageTitle title={t('place.organisations')} count={query.data?.total ?? null} action={add} />
      <p className={classes.above}>
        <Link to="/agent/organisations/import">{t('list.import', { ns: 'person' })}</Link>
      </p>
      <DataList
        dense
        caption={t('place.organisations')}
        columns={useOrganisationColumns()}
        query={query}
        rowKey={({ id }) => id}
        rowLink={({ id }) => ({ to: '/agent/organisations/$id', params: { id } })}
        search={{ ...search, sort }}
        defaultSort="name"
        onSearch={(by) =>
          void navigate({
            search: (before) => ({ ...before, ...by }),
            replace: 'q' in by,
            resetScroll: false,
          })
        }
        searchLabel={t('list.searchOrganisations', { ns: 'person' })}
        filtered={!!q}
        onClear={() => void navigate({ search: {} })}
        empty={
          <Message
            icon={<IconBuilding size={28} stroke={1.5} aria-hidden />}
            title={t('list.noOrganisations', { ns: 'person' })}
            action={add}
          >
            {t('list.noOrganisationsText', { ns: 'person' })}
          </Message>
        }
      />
      {adding && (
        <NameDialog
          title={t('list.addOrganisation', { ns: 'person' })}
          confirm={t('form.add', { ns: 'person' })}
          label={t('field.name', { ns: 'person' })}
          onClose={() => setAdding(false)}
          run={open}
        />
      )}
    </>
  );
}

function useOrganisationColumns(): Column<OrganisationRow>[] {
  const { t } = useTranslation('person');
  return useMemo(
    () => [
      { key: 'name', header: t('field.name'), sort: 'name', card: 'title', cell: ({ name }) => name },
      {
        key: 'sites',
        header: t('field.sites'),
        numeric: true,
        named: true,
        width: '6rem',
        cell: ({ sites }) => sites,
      },
      {
        key: 'people',
        header: t('field.people'),
        numeric: true,
        named: true,
        width: '6rem',
        cell: ({ contacts }) => contacts,
      },
    ],
    [t],
  );
}
