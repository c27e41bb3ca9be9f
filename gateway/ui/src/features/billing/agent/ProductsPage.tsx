import '@/features/billing/words/back';
import { Button } from '@mantine/core';
import { IconPackage, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentsOnly } from '@/components/AgentsOnly';
import { Check } from '@/components/Check';
import { DataList, type Column } from '@/components/DataList';
import { Message } from '@/components/Message';
import { PageTitle } from '@/components/PageTitle';
import type { Product, ProductQuery } from '@/features/billing/model';
import type { ProductsSearch } from '@/features/billing/productSearch';
import { DEFAULT_SIZE, sortAmong } from '@/lib/paging';
import { BillingPlaces } from './BillingPlaces';
import { productListQuery } from './queries';

export const ProductsPage = () => (
  <AgentsOnly>
    <Products />
  </AgentsOnly>
);

/** What is sold, with its prices. */
function Products() {
  const { t } = useTranslation('back');
  const search = useSearch({ from: '/agent/products' });
  const navigate = useNavigate({ from: '/agent/products' });
  const { page = 1, size = DEFAULT_SIZE, q, retired } = search;
  const sort: NonNullable<ProductQuery['sort']> = sortAmong(['name', 'code'] as const, search.sort) ?? 'name';
  const query = useQuery(productListQuery({ page, size, q, sort, retired }));
  const columns = useProductColumns();
  const change = (by: Partial<ProductsSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...by }), replace: 'q' in by, resetScroll: false });
  const add = (
    <Button
      leftSection={<IconPlus size={16} aria-hidden />}
      renderRoot={(props) => <Link to="/agent/products/new" {...props} />}
    >
      {t('product.new')}
    </Button>
  );
  return (
    <>
      <BillingPlaces />
      <PageTitle title={t('products.title')} count={query.data?.total ?? null} action={add} />
      <DataList
        dense
        caption={t('products.title')}
        columns={columns}
        query={query}
        rowKey={({ id }) => id}
        rowLink={({ id }) => ({ to: '/agent/products/$id', params: { id } })}
        search={{ ...search, sort }}
        defaultSort="name"
        onSearch={change}
        searchLabel={t('products.search')}
        filters={
          <Check
            label={t('products.retired')}
            checked={retired ?? false}
            onChange={(ticked) => change({ retired: ticked || undefined, page: undefined })}
          />
        }
        onClear={() => change({ q: undefined, retired: undefined, page: undefined })}
        empty={
          <Message
            icon={<IconPackage size={28} stroke={1.5} aria-hidden />}
            title={t('products.none')}
            action={add}
          >
            {t('products.noneText')}
          </Message>
        }
      />
    </>
  );
}

function useProductColumns(): Column<Product>[] {
  const { t, i18n } = useTranslation('back');
  return useMemo(() => {
    const price = ({ details }: Product) =>
      new Intl.NumberFormat(i18n.language, {
        style: 'currency',
        currency: details.currency,
        maximumFractionDigits: 6,
      }).format(details.unitPrice as Intl.StringNumericLiteral);
    return [
      {
        key: 'code',
        header: t('product.code'),
        sort: 'code',
        card: 'eyebrow',
        cell: ({ details }) => details.code,
      },
      {
        key: 'name',
        header: t('product.name'),
        sort: 'name',
        card: 'title',
        cell: ({ details }) => details.name,
      },
      {
        key: 'charge',
        header: t('product.charge'),
        cell: ({ details }) => t(`charge.${details.charge}`),
      },
      {
        key: 'price',
        header: t('product.unitPrice'),
        numeric: true,
        cell: (product) =>
          product.details.unit
            ? t('products.per', { price: price(product), unit: product.details.unit })
            : price(product),
      },
      {
        key: 'state',
        header: t('products.state'),
        cell: ({ retired }) => t(retired ? 'products.soldNoMore' : 'products.sold'),
      },
    ];
  }, [t, i18n.language]);
}
