import '@/features/billing/words/quote';
import { Button } from '@mantine/core';
import { IconFileText, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AgentsOnly } from '@/components/AgentsOnly';
import { Check } from '@/components/Check';
import { DataList } from '@/components/DataList';
import { Message } from '@/components/Message';
import { PageTitle } from '@/components/PageTitle';
import { quoteStatuses } from '@/features/billing/model';
import { quoteListQuery } from '@/features/billing/queries';
import { StatusFilter } from '@/features/billing/quote/StatusFilter';
import { useQuoteColumns } from '@/features/billing/quote/useQuoteColumns';
import { chosenStatuses, quoteSort, type QuotesSearch } from '@/features/billing/quoteSearch';
import { DEFAULT_SIZE } from '@/lib/paging';
import { BillingPlaces } from './BillingPlaces';

export const QuotesPage = () => (
  <AgentsOnly>
    <Pipeline />
  </AgentsOnly>
);

/** All customers' quotes, drafts first in mind: what is being written, what is out, what came of it. */
function Pipeline() {
  const { t } = useTranslation('quote');
  const search = useSearch({ from: '/agent/quotes' });
  const navigate = useNavigate({ from: '/agent/quotes' });
  const { page = 1, size = DEFAULT_SIZE, q } = search;
  const sort = quoteSort(search.sort);
  const status = chosenStatuses(search.status);
  const query = useQuery(quoteListQuery({ page, size, q, sort, status, awaitsMe: search.mine }));
  const columns = useQuoteColumns(true);
  const change = (by: Partial<QuotesSearch>, replace = false) =>
    void navigate({ search: (before) => ({ ...before, ...by }), replace, resetScroll: false });
  const begin = (
    <Button
      leftSection={<IconPlus size={16} aria-hidden />}
      renderRoot={(props) => <Link to="/agent/quotes/new" {...props} />}
    >
      {t('list.new')}
    </Button>
  );
  return (
    <>
      <BillingPlaces />
      <PageTitle title={t('list.titleAgent')} count={query.data?.total ?? null} action={begin} />
      <DataList
        dense
        caption={t('list.titleAgent')}
        columns={columns}
        query={query}
        rowKey={(quote) => quote.id}
        rowLink={({ id }) => ({ to: '/agent/quotes/$id', params: { id } })}
        search={{ ...search, sort }}
        defaultSort="-date"
        onSearch={(by) => change(by, 'q' in by)}
        searchLabel={t('list.search')}
        filters={
          <>
            <StatusFilter
              value={status}
              among={quoteStatuses}
              onChange={(chosen) => change({ status: chosen?.join(','), page: undefined })}
            />
            <Check
              label={t('list.awaitsMe')}
              checked={search.mine ?? false}
              onChange={(mine) => change({ mine: mine || undefined, page: undefined })}
            />
          </>
        }
        filtered={status !== undefined || search.mine === true}
        onClear={() => change({ q: undefined, status: undefined, mine: undefined, page: undefined })}
        empty={
          <Message
            icon={<IconFileText size={28} stroke={1.5} aria-hidden />}
            title={t('list.noneAgent')}
            action={begin}
          >
            {t('list.noneAgentText')}
          </Message>
        }
      />
    </>
  );
}
