import '@/features/billing/words/contract';
import { Button } from '@mantine/core';
import { IconFileDescription } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { AgentsOnly } from '@/components/AgentsOnly';
import { Check } from '@/components/Check';
import { DataList } from '@/components/DataList';
import { Message } from '@/components/Message';
import { PageTitle } from '@/components/PageTitle';
import { contractSort } from '@/features/billing/contract/contractSearch';
import { contractListQuery } from '@/features/billing/contract/queries';
import { DEFAULT_SIZE } from '@/lib/paging';
import classes from '@/features/billing/contract/Contract.module.css';
import { ContractDialog } from './ContractDialog';
import { useContractColumns } from './useContractColumns';

export const ContractsPage = () => (
  <AgentsOnly>
    <All />
  </AgentsOnly>
);

/** All customers' contracts, with what is left. */
function All() {
  const { t } = useTranslation('contract');
  const search = useSearch({ from: '/agent/contracts' });
  const navigate = useNavigate({ from: '/agent/contracts' });
  const [adding, setAdding] = useState(false);
  const bills = useUser().roles.some((role) => role === 'billing' || role === 'administrator');
  const { page = 1, size = DEFAULT_SIZE, q, ended = false } = search;
  const sort = contractSort(search.sort);
  const query = useQuery(contractListQuery({ page, size, q, sort, ended }));
  const columns = useContractColumns();
  return (
    <>
      <PageTitle
        title={t('list.title')}
        count={query.data?.total ?? null}
        action={bills && <Button onClick={() => setAdding(true)}>{t('list.new')}</Button>}
      />
      <p className={classes.filters}>
        <Link to="/agent/contracts/unassigned">{t('work.title')}</Link>
        <Link to="/contracts/report">{t('report.title')}</Link>
      </p>
      <DataList
        dense
        caption={t('list.caption')}
        columns={columns}
        query={query}
        rowKey={(row) => row.id}
        rowLink={(row) => ({ to: '/agent/contracts/$id', params: { id: row.id } })}
        search={{ ...search, sort }}
        defaultSort="-number"
        onSearch={(by) =>
          void navigate({
            search: (before) => ({ ...before, ...by }),
            replace: 'q' in by,
            resetScroll: false,
          })
        }
        searchLabel={t('list.search')}
        filters={
          <Check
            label={t('list.ended')}
            checked={ended}
            onChange={(ticked) =>
              void navigate({
                search: (before) => ({ ...before, ended: ticked || undefined, page: undefined }),
                resetScroll: false,
              })
            }
          />
        }
        onClear={() => void navigate({ search: {}, resetScroll: false })}
        empty={
          <Message
            icon={<IconFileDescription size={28} stroke={1.5} aria-hidden />}
            title={t(ended ? 'list.none' : 'list.noneRunning')}
          >
            {t('list.noneTextAgent')}
          </Message>
        }
      />
      {adding && (
        <ContractDialog
          onClose={() => setAdding(false)}
          onAgreed={(id) => void navigate({ to: '/agent/contracts/$id', params: { id } })}
        />
      )}
    </>
  );
}
