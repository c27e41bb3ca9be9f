import { Button } from '@mantine/core';
import { IconPlus, IconReceipt } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/problem';
import { Check } from '@/components/Check';
import { DataList } from '@/components/DataList';
import { ErrorPage } from '@/components/ErrorPage';
import { Message } from '@/components/Message';
import { PageTitle } from '@/components/PageTitle';
import { DEFAULT_SIZE } from '@/lib/paging';
import { invoiceSort, type InvoicesSearch } from './invoiceSearch';
import { invoiceListQuery } from './queries';
import { useInvoiceColumns } from './useInvoiceColumns';
import head from '@/features/billing/quote/QuotePage.module.css';
import classes from './Invoice.module.css';

interface Props {
  agent: boolean;
  /** Ways to other pages, above the title. */
  places?: ReactNode;
  /** A further one, beside the tick boxes. */
  filter?: ReactNode;
  search: InvoicesSearch;
  rowLink: (id: string) => LinkProps;
  onChange: (by: Partial<InvoicesSearch>, replace: boolean) => void;
}

/** Invoices and credit notes with the two tick boxes; the address holds all of it, and the CSV is of the same. */
export function InvoiceList({ agent, places, filter, search, rowLink, onChange }: Props) {
  const { t } = useTranslation('invoice');
  const { page = 1, size = DEFAULT_SIZE, q, unpaid = true, paid = false, disputed, organisationId } = search;
  const sort = invoiceSort(search.sort);
  const neither = !unpaid && !paid;
  const query = useQuery(
    invoiceListQuery({ page, size, q, sort, unpaid, paid, disputed, organisationId }, !neither),
  );
  const columns = useInvoiceColumns(agent);
  if (query.error instanceof ApiError && query.error.status === 403) return <ErrorPage kind="forbidden" />;
  const csv = new URLSearchParams({
    unpaid: String(unpaid),
    paid: String(paid),
    ...(q && { q }),
    ...(disputed && { disputed: 'true' }),
    ...(organisationId && { organisationId }),
  });
  return (
    <>
      {places}
      <PageTitle
        title={t(agent ? 'list.titleAgent' : 'list.title')}
        count={neither ? 0 : (query.data?.total ?? null)}
        action={
          <div className={head.actions}>
            {agent ? (
              <>
                <Button
                  variant="default"
                  renderRoot={(props) => <Link to="/agent/invoices/import" {...props} />}
                >
                  {t('list.import')}
                </Button>
                <Button
                  leftSection={<IconPlus size={16} aria-hidden />}
                  renderRoot={(props) => <Link to="/agent/invoices/new" {...props} />}
                >
                  {t('form.new')}
                </Button>
              </>
            ) : (
              <Link to="/invoices/statement">{t('statement.title')}</Link>
            )}
            <a href={`/api/invoices/csv?${csv.toString()}`} download>
              {t('list.csv')}
            </a>
          </div>
        }
      />
      <DataList
        dense={agent}
        caption={t('list.caption')}
        columns={columns}
        query={neither ? { ...query, data: { items: [], page: 1, size, total: 0 }, error: null } : query}
        rowKey={(row) => row.id}
        rowLink={(row) => rowLink(row.id)}
        search={{ ...search, sort }}
        defaultSort="-invoiceDate"
        onSearch={(by) => onChange(by, 'q' in by)}
        searchLabel={t('list.search')}
        filters={
          <fieldset className={classes.filters}>
            <legend className="visually-hidden">{t('list.filter')}</legend>
            {filter}
            <Check
              label={t('list.unpaid')}
              checked={unpaid}
              onChange={(ticked) => onChange({ unpaid: ticked ? undefined : false, page: undefined }, false)}
            />
            <Check
              label={t('list.paid')}
              checked={paid}
              onChange={(ticked) => onChange({ paid: ticked || undefined, page: undefined }, false)}
            />
            {agent && (
              <Check
                label={t('list.disputed')}
                checked={disputed ?? false}
                onChange={(ticked) => onChange({ disputed: ticked || undefined, page: undefined }, false)}
              />
            )}
          </fieldset>
        }
        filtered={disputed ?? organisationId !== undefined}
        onClear={() =>
          onChange(
            {
              q: undefined,
              unpaid: undefined,
              paid: undefined,
              disputed: undefined,
              organisationId: undefined,
              page: undefined,
            },
            false,
          )
        }
        empty={
          <Message
            icon={<IconReceipt size={28} stroke={1.5} aria-hidden />}
            title={t(neither ? 'list.neither' : paid ? 'list.none' : 'list.nothingDue')}
          >
            {t(neither ? 'list.neitherText' : paid ? 'list.noneText' : 'list.nothingDueText')}
          </Message>
        }
      />
    </>
  );
}
