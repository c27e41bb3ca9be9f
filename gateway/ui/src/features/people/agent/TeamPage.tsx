import '@/features/people/words/person';
import { Button } from '@mantine/core';
import { IconPlus, IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { AgentsOnly } from '@/components/AgentsOnly';
import { Check } from '@/components/Check';
import { DataList, type Column } from '@/components/DataList';
import { Message } from '@/components/Message';
import { PageTitle } from '@/components/PageTitle';
import type { Agent } from '@/features/people/model';
import { peopleSort } from '@/features/people/peopleSearch';
import { StateBadge } from '@/features/people/person/StateBadge';
import { agentListQuery } from '@/features/people/queries';
import { isAdministrator } from '@/features/people/rights';
import { DEFAULT_SIZE } from '@/lib/paging';
import { AgentDialog } from './AgentDialog';

export const TeamPage = () => (
  <AgentsOnly>
    <Team />
  </AgentsOnly>
);

/** The service team. Everybody may look; administrators say who is in it. */
function Team() {
  const { t } = useTranslation(['people', 'person']);
  const search = useSearch({ from: '/agent/team' });
  const navigate = useNavigate({ from: '/agent/team' });
  const administrator = isAdministrator(useUser());
  const [adding, setAdding] = useState(false);
  const { page = 1, size = DEFAULT_SIZE, q, all = false } = search;
  const sort = peopleSort(search.sort);
  const query = useQuery(agentListQuery({ page, size, q, sort, active: all ? undefined : true }));
  return (
    <>
      <PageTitle
        title={t('place.team')}
        count={query.data?.total ?? null}
        action={
          administrator && (
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
              {t('list.addAgent', { ns: 'person' })}
            </Button>
          )
        }
      />
      <DataList
        dense
        caption={t('place.team')}
        columns={useAgentColumns()}
        query={query}
        rowKey={({ id }) => id}
        rowLink={({ id }) => ({ to: '/agent/team/$id', params: { id } })}
        search={{ ...search, sort }}
        defaultSort="name"
        onSearch={(by) =>
          void navigate({
            search: (before) => ({ ...before, ...by }),
            replace: 'q' in by,
            resetScroll: false,
          })
        }
        searchLabel={t('list.search', { ns: 'person' })}
        filters={
          <Check
            label={t('list.all', { ns: 'person' })}
            checked={all}
            onChange={(chosen) =>
              void navigate({
                search: (before) => ({ ...before, all: chosen || undefined, page: undefined }),
              })
            }
          />
        }
        filtered={!!q}
        onClear={() => void navigate({ search: {} })}
        empty={
          <Message
            icon={<IconUsers size={28} stroke={1.5} aria-hidden />}
            title={t('list.nobody', { ns: 'person' })}
          />
        }
      />
      {adding && <AgentDialog onClose={() => setAdding(false)} />}
    </>
  );
}

function useAgentColumns(): Column<Agent>[] {
  const { t } = useTranslation('person');
  return useMemo(
    () => [
      { key: 'name', header: t('field.name'), sort: 'name', card: 'title', cell: ({ name }) => name },
      { key: 'email', header: t('field.email'), sort: 'email', cell: ({ email }) => email },
      {
        key: 'roles',
        header: t('field.roles'),
        width: '18rem',
        cell: ({ roles }) => roles.map((role) => t(`agentRole.${role}`)).join(', '),
      },
      {
        key: 'state',
        header: t('field.state'),
        card: 'corner',
        width: '8rem',
        cell: ({ active }) => <StateBadge active={active} />,
      },
    ],
    [t],
  );
}
