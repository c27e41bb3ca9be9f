import '@/features/billing/words/contract';
import { IconClockCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentsOnly } from '@/components/AgentsOnly';
import { DataList } from '@/components/DataList';
import { Message } from '@/components/Message';
import { PageTitle } from '@/components/PageTitle';
import { workSort } from '@/features/billing/contract/contractSearch';
import type { UnassignedWork } from '@/features/billing/contract/model';
import { unassignedQuery } from '@/features/billing/contract/queries';
import { DEFAULT_SIZE } from '@/lib/paging';
import page from '@/features/billing/quote/QuotePage.module.css';
import { PlaceDialog } from './PlaceDialog';
import { useWorkColumns } from './useWorkColumns';

export const UnassignedPage = () => (
  <AgentsOnly>
    <All />
  </AgentsOnly>
);

/** Billable time that counts against no contract: somebody says where it belongs. */
function All() {
  const { t } = useTranslation('contract');
  const search = useSearch({ from: '/agent/contracts/unassigned' });
  const navigate = useNavigate({ from: '/agent/contracts/unassigned' });
  const [placing, setPlacing] = useState<UnassignedWork>();
  const { page: at = 1, size = DEFAULT_SIZE, q } = search;
  const sort = workSort(search.sort);
  const query = useQuery(unassignedQuery({ page: at, size, q, sort }));
  const columns = useWorkColumns(setPlacing);
  return (
    <>
      <p className={page.back}>
        <Link to="/agent/contracts">{t('page.back')}</Link>
      </p>
      <PageTitle title={t('work.title')} count={query.data?.total ?? null} />
      <DataList
        dense
        caption={t('work.title')}
        columns={columns}
        query={query}
        rowKey={(row) => row.id}
        rowLink={(row) =>
          row.on === 'project'
            ? { to: '/agent/projects/$id', params: { id: row.ticketId } }
            : { to: '/agent/tickets/$number', params: { number: String(row.ticketNumber) } }
        }
        search={{ ...search, sort }}
        defaultSort="workDate"
        onSearch={(by) =>
          void navigate({
            search: (before) => ({ ...before, ...by }),
            replace: 'q' in by,
            resetScroll: false,
          })
        }
        searchLabel={t('work.search')}
        onClear={() => void navigate({ search: {}, resetScroll: false })}
        empty={
          <Message icon={<IconClockCheck size={28} stroke={1.5} aria-hidden />} title={t('work.none')}>
            {t('work.noneText')}
          </Message>
        }
      />
      {placing && <PlaceDialog work={placing} onClose={() => setPlacing(undefined)} />}
    </>
  );
}
