import '@/features/catalogue/words/assets';
import { IconDeviceLaptop } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DataList } from '@/components/DataList';
import { Message } from '@/components/Message';
import { PageTitle } from '@/components/PageTitle';
import { assetFilter, assetSort, type AssetsSearch } from '@/features/catalogue/assetSearch';
import { assetListQuery } from '@/features/catalogue/forOthers/assets/assets';
import { DEFAULT_SIZE } from '@/lib/paging';
import { LifeFilters } from './LifeFilters';
import { useAssetColumns } from './useAssetColumns';

interface Props {
  path: '/my-assets' | '/agent/assets';
  filters: (search: AssetsSearch, change: (by: Partial<AssetsSearch>) => void) => ReactNode;
  action?: ReactNode;
}

/** Assets that the person may see. */
export function AssetList({ path, filters, action }: Props) {
  const { t } = useTranslation('assets');
  const search = useSearch({ from: path });
  const navigate = useNavigate({ from: path });
  const agent = path === '/agent/assets';
  const { page = 1, size = DEFAULT_SIZE, scope, organisationId, status, ends } = search;
  const sort = assetSort(search.sort);
  const filter = assetFilter(search);
  const query = useQuery(assetListQuery({ ...filter, sort, page, size }));
  const columns = useAssetColumns(agent);
  const csv = new URLSearchParams(
    Object.entries(filter).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])),
  );
  const change = (by: Partial<AssetsSearch>, replace = false) =>
    void navigate({ search: (before) => ({ ...before, ...by }), replace, resetScroll: false });
  return (
    <>
      <PageTitle
        title={t('list.title')}
        count={query.data?.total ?? null}
        countIsLeast={query.data?.totalIsLeast}
        action={
          <>
            <a href={`/api/assets/csv?${csv.toString()}`} download>
              {t('list.export')}
            </a>
            {action}
          </>
        }
      />
      <DataList
        dense={agent}
        caption={t('list.title')}
        columns={columns}
        query={query}
        rowKey={({ id }) => id}
        rowLink={({ id }) => ({ to: agent ? '/agent/assets/$id' : '/my-assets/$id', params: { id } })}
        search={{ ...search, sort }}
        defaultSort="number"
        onSearch={(by) => change(by, 'q' in by)}
        searchLabel={t('list.search')}
        filters={
          <>
            {filters(search, (by) => change({ ...by, page: undefined }))}
            <LifeFilters search={search} onChange={(by) => change({ ...by, page: undefined })} />
          </>
        }
        filtered={[scope, organisationId, status, ends].some((one) => one !== undefined)}
        onClear={() =>
          change({
            q: undefined,
            scope: undefined,
            organisationId: undefined,
            status: undefined,
            ends: undefined,
            page: undefined,
          })
        }
        empty={
          <Message icon={<IconDeviceLaptop size={28} stroke={1.5} aria-hidden />} title={t('list.empty')}>
            {t(agent ? 'list.emptyAgentText' : 'list.emptyText')}
          </Message>
        }
      />
    </>
  );
}
