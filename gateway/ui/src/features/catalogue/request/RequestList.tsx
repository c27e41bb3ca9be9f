import '@/features/catalogue/words/request';
import { Button } from '@mantine/core';
import { IconShoppingBag } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Check } from '@/components/Check';
import { DataList } from '@/components/DataList';
import { Message } from '@/components/Message';
import { PageTitle } from '@/components/PageTitle';
import { requestStatuses } from '@/features/catalogue/model';
import { requestListQuery } from '@/features/catalogue/queries';
import { chosenStatuses, requestSort, type RequestsSearch } from '@/features/catalogue/requestSearch';
import { DEFAULT_SIZE } from '@/lib/paging';
import { useRequestColumns } from './useRequestColumns';
import classes from './Request.module.css';

/** Everybody's requests, for the service team. Customers find theirs among their issues. */
export function RequestList() {
  const { t } = useTranslation(['request', 'catalogue']);
  const search = useSearch({ from: '/agent/requests' });
  const navigate = useNavigate({ from: '/agent/requests' });
  const { page = 1, size = DEFAULT_SIZE, q } = search;
  const sort = requestSort(search.sort);
  const status = chosenStatuses(search.status);
  const query = useQuery(requestListQuery({ active: true, closed: true, page, size, sort, q, status }));
  const columns = useRequestColumns();
  const csv = new URLSearchParams([
    ['active', 'true'],
    ['closed', 'true'],
    ...(q ? [['q', q]] : []),
    ...(status ?? []).map((one) => ['status', one]),
  ]);
  const change = (by: Partial<RequestsSearch>, replace = false) =>
    void navigate({ search: (before) => ({ ...before, ...by }), replace, resetScroll: false });
  return (
    <>
      <PageTitle
        title={t('list.titleAgent')}
        count={query.data?.total ?? null}
        countIsLeast={query.data?.totalIsLeast}
        action={
          <>
            <a href={`/api/requests/csv?${csv.toString()}`} download>
              {t('list.csv')}
            </a>
            <Button renderRoot={(props) => <Link to="/agent/requests/new" {...props} />}>
              {t('forCaller.title')}
            </Button>
          </>
        }
      />
      <DataList
        dense
        caption={t('list.titleAgent')}
        columns={columns}
        query={query}
        rowKey={({ id }) => id}
        rowLink={({ number }) => ({
          to: '/agent/requests/$number',
          params: { number: String(number) },
        })}
        search={{ ...search, sort }}
        defaultSort="-updatedAt"
        onSearch={(by) => change(by, 'q' in by)}
        searchLabel={t('list.search')}
        filters={
          <fieldset className={classes.filter}>
            <legend className="visually-hidden">{t('list.statuses')}</legend>
            {requestStatuses.map((one) => (
              <Check
                key={one}
                label={t(`requestStatus.${one}`, { ns: 'catalogue' })}
                checked={status?.includes(one) ?? false}
                onChange={(ticked) => {
                  const chosen = requestStatuses.filter((s) => (s === one ? ticked : status?.includes(s)));
                  change({ status: chosen.join(',') || undefined, page: undefined });
                }}
              />
            ))}
          </fieldset>
        }
        filtered={status !== undefined}
        onClear={() => change({ q: undefined, status: undefined, page: undefined })}
        empty={
          <Message icon={<IconShoppingBag size={28} stroke={1.5} aria-hidden />} title={t('list.noneAgent')}>
            {t('list.noneAgentText')}
          </Message>
        }
      />
    </>
  );
}
