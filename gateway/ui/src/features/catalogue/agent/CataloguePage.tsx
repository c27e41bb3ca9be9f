import '@/features/catalogue/words/editor';
import { Button } from '@mantine/core';
import { IconShoppingBag } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentsOnly } from '@/components/AgentsOnly';
import { DataList, type Column } from '@/components/DataList';
import { Message } from '@/components/Message';
import { Money } from '@/components/Money';
import { PageTitle } from '@/components/PageTitle';
import { RelativeTime } from '@/components/RelativeTime';
import type { ItemCard, ItemsQuery } from '@/features/catalogue/model';
import { itemsQuery } from '@/features/catalogue/queries';
import { DEFAULT_SIZE, sortAmong, type ListSearch } from '@/lib/paging';
import { nameOf } from '@/lib/nameOf';

export const CataloguePage = () => (
  <AgentsOnly>
    <Items />
  </AgentsOnly>
);

/** Everything that customers can ask for, also what is not offered at present. */
function Items() {
  const { t } = useTranslation('editor');
  const search = useSearch({ from: '/agent/catalogue' });
  const navigate = useNavigate({ from: '/agent/catalogue' });
  const { page = 1, size = DEFAULT_SIZE, q } = search;
  const sort: NonNullable<ItemsQuery['sort']> =
    sortAmong(['name', 'category', 'updatedAt'] as const, search.sort) ?? 'name';
  const query = useQuery(itemsQuery({ everything: true, q, sort, page, size }));
  const columns = useItemColumns();
  const change = (by: Partial<ListSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...by }), replace: 'q' in by, resetScroll: false });
  return (
    <>
      <PageTitle
        title={t('items.title')}
        count={query.data?.total ?? null}
        countIsLeast={query.data?.totalIsLeast}
        action={
          <>
            <Button
              variant="default"
              renderRoot={(props) => <Link to="/agent/catalogue/categories" {...props} />}
            >
              {t('categories.title')}
            </Button>
            <Button renderRoot={(props) => <Link to="/agent/catalogue/new" {...props} />}>
              {t('details.new')}
            </Button>
          </>
        }
      />
      <DataList
        dense
        caption={t('items.title')}
        columns={columns}
        query={query}
        rowKey={({ id }) => id}
        rowLink={({ id }) => ({ to: '/agent/catalogue/$id', params: { id } })}
        search={{ ...search, sort }}
        defaultSort="name"
        onSearch={change}
        searchLabel={t('items.search')}
        onClear={() => change({ q: undefined, page: undefined })}
        empty={
          <Message icon={<IconShoppingBag size={28} stroke={1.5} aria-hidden />} title={t('items.none')} />
        }
      />
    </>
  );
}

function useItemColumns(): Column<ItemCard>[] {
  const { t } = useTranslation('editor');
  return useMemo(() => {
    const state = ({ retired, edition, listed }: ItemCard) => {
      if (retired) return t('items.retired');
      if (edition === 0) return t('items.noForm');
      return t(listed ? 'items.offered' : 'items.part');
    };
    return [
      { key: 'name', header: t('items.name'), sort: 'name', card: 'title', cell: ({ name }) => name },
      {
        key: 'category',
        header: t('items.category'),
        sort: 'category',
        card: 'eyebrow',
        width: '13rem',
        cell: ({ category }) => nameOf(category),
      },
      { key: 'state', header: t('items.state'), width: '11rem', cell: state },
      {
        key: 'edition',
        header: t('items.edition'),
        numeric: true,
        named: true,
        width: '6rem',
        cell: ({ edition }) => edition,
      },
      {
        key: 'price',
        header: t('items.price'),
        numeric: true,
        width: '8rem',
        cell: ({ price }) => price && <Money {...price} />,
      },
      {
        key: 'updated',
        header: t('items.updated'),
        sort: 'updatedAt',
        order: 'time',
        card: 'corner',
        width: '9rem',
        cell: ({ updatedAt }) => <RelativeTime at={updatedAt} />,
      },
    ] satisfies Column<ItemCard>[];
  }, [t]);
}
