import '@/features/billing/words/quote';
import { IconFileText } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Navigate, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { DataList } from '@/components/DataList';
import { Message } from '@/components/Message';
import { PageTitle } from '@/components/PageTitle';
import { quoteListQuery } from '@/features/billing/queries';
import { useQuoteColumns } from '@/features/billing/quote/useQuoteColumns';
import { StatusFilter } from '@/features/billing/quote/StatusFilter';
import { chosenStatuses, quoteSort, type QuotesSearch } from '@/features/billing/quoteSearch';
import { DEFAULT_SIZE } from '@/lib/paging';

/** "My Quotations": every quote that was sent to the person or their organisation, past ones too. */
export function QuotesPage() {
  const { t } = useTranslation('quote');
  const search = useSearch({ from: '/quotes' });
  const navigate = useNavigate({ from: '/quotes' });
  const user = useUser();
  const { page = 1, size = DEFAULT_SIZE, q } = search;
  const sort = quoteSort(search.sort);
  const status = chosenStatuses(search.status);
  const query = useQuery(quoteListQuery({ page, size, q, sort, status }));
  const columns = useQuoteColumns(false);
  const change = (by: Partial<QuotesSearch>, replace = false) =>
    void navigate({ search: (before) => ({ ...before, ...by }), replace, resetScroll: false });
  if (user.kind === 'agent') return <Navigate to="/agent/quotes" replace />;
  return (
    <>
      <PageTitle title={t('list.title')} count={query.data?.total ?? null} />
      <DataList
        caption={t('list.title')}
        columns={columns}
        query={query}
        rowKey={(quote) => quote.id}
        rowLink={({ id }) => ({ to: '/quotes/$id', params: { id } })}
        search={{ ...search, sort }}
        defaultSort="-date"
        onSearch={(by) => change(by, 'q' in by)}
        searchLabel={t('list.search')}
        filters={
          <StatusFilter
            value={status}
            among={['sent', 'accepted', 'rejected', 'expired', 'closed']}
            onChange={(chosen) => change({ status: chosen?.join(','), page: undefined })}
          />
        }
        filtered={status !== undefined}
        onClear={() => change({ q: undefined, status: undefined, page: undefined })}
        empty={
          <Message icon={<IconFileText size={28} stroke={1.5} aria-hidden />} title={t('list.none')}>
            {t('list.noneText')}
          </Message>
        }
      />
    </>
  );
}
