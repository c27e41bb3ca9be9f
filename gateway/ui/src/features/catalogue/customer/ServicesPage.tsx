import '@/features/catalogue/words/request';
import { IconShoppingBag } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { DataListFooter } from '@/components/DataListFooter';
import { DataListSearch } from '@/components/DataListSearch';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Message } from '@/components/Message';
import { PageTitle } from '@/components/PageTitle';
import { Skeleton } from '@/components/Skeleton';
import { saidIn } from '@/features/catalogue/forOthers/form/inLanguage';
import { categoriesQuery, itemsQuery } from '@/features/catalogue/queries';
import type { CatalogueSearch } from '@/features/catalogue/requestSearch';
import { DEFAULT_SIZE } from '@/lib/paging';
import { Offer } from './Offer';
import classes from './ServicesPage.module.css';

/** "Services and Products": first a category, then what can be asked for in it. */
export function ServicesPage() {
  const { category } = useSearch({ from: '/services' });
  const user = useUser();
  if (user.kind === 'agent') return <Navigate to="/agent/requests" replace />;
  return category ? <Items category={category} /> : <Categories />;
}

function Categories() {
  const { asset } = useSearch({ from: '/services' });
  const { t, i18n } = useTranslation('request');
  const { data, error, refetch } = useQuery(categoriesQuery);
  return (
    <>
      <PageTitle title={t('services.title')} />
      <p className={classes.intro}>{t('services.intro')}</p>
      {error && !data && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton lines={6} />}
      {data && (
        <ul className={classes.items}>
          <li className={classes.item}>
            <div>
              <Link to="/services" search={{ category: 'all', asset }}>
                {t('services.all')}
              </Link>
              <p>{t('services.allText')}</p>
            </div>
          </li>
          {data
            .filter(({ items }) => items > 0)
            .map(({ id, name, translations, items }) => (
              <li key={id} className={classes.item}>
                <div>
                  <Link to="/services" search={{ category: id, asset }}>
                    {saidIn(translations, i18n.language)(name)}
                  </Link>
                  <p>{t('services.count', { count: items })}</p>
                </div>
              </li>
            ))}
        </ul>
      )}
    </>
  );
}

function Items({ category }: { category: string }) {
  const { t, i18n } = useTranslation('request');
  const search = useSearch({ from: '/services' });
  const navigate = useNavigate({ from: '/services' });
  const { q, page = 1, size = DEFAULT_SIZE } = search;
  const categories = useQuery(categoriesQuery);
  const all = category === 'all';
  const query = useQuery(itemsQuery({ categoryId: all ? undefined : category, q, page, size }));
  const chosen = categories.data?.find(({ id }) => id === category);
  const name = all ? t('services.all') : chosen && saidIn(chosen.translations, i18n.language)(chosen.name);
  const change = (by: Partial<CatalogueSearch>, replace = false) =>
    void navigate({ search: (before) => ({ ...before, ...by }), replace, resetScroll: false });
  return (
    <>
      <p className={classes.back}>
        <Link to="/services" search={{ asset: search.asset }}>
          {t('services.other')}
        </Link>
      </p>
      <PageTitle title={name ?? t('services.title')} count={query.data?.total ?? null} />
      <div className={classes.search}>
        <DataListSearch
          label={t('services.search')}
          value={q ?? ''}
          onSearch={(typed) => change({ q: typed || undefined, page: undefined }, true)}
        />
      </div>
      {query.error && !query.data && <ErrorPanel error={query.error} onRetry={() => void query.refetch()} />}
      {!query.error && !query.data && <Skeleton lines={10} />}
      {query.data?.items.length === 0 && (
        <Message icon={<IconShoppingBag size={28} stroke={1.5} aria-hidden />} title={t('services.none')}>
          {t('services.noneText')}
        </Message>
      )}
      <ul className={classes.items}>
        {query.data?.items.map((item) => (
          <Offer key={item.id} item={item} asset={search.asset} />
        ))}
      </ul>
      {query.data && query.data.total > size && <DataListFooter page={query.data} onChange={change} />}
    </>
  );
}
