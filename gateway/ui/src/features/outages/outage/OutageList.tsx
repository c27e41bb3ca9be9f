import { IconPlugConnectedX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Check } from '@/components/Check';
import { DataList } from '@/components/DataList';
import { Message } from '@/components/Message';
import { PageTitle } from '@/components/PageTitle';
import { outageSort, type OutagesSearch } from '@/features/outages/outageSearch';
import { outageListQuery } from '@/features/outages/queries';
import { csvAddress } from '@/lib/csvAddress';
import { DEFAULT_SIZE } from '@/lib/paging';
import classes from './Outage.module.css';
import { useOutageColumns } from './useOutageColumns';

interface Props {
  agent: boolean;
  action?: ReactNode;
  search: OutagesSearch;
  place: (number: string) => LinkProps;
  onSearch: (by: Partial<OutagesSearch>, replace: boolean) => void;
}

/** Outages: what is on or to come, what is over, both or, with neither ticked, none. */
export function OutageList({ agent, action, search, place, onSearch }: Props) {
  const { t } = useTranslation(['outage', 'outages']);
  const { page = 1, size = DEFAULT_SIZE, q, current = true, past = false } = search;
  const sort = outageSort(search.sort);
  const neither = !current && !past;
  const query = useQuery({ ...outageListQuery({ current, past, page, size, sort, q }), enabled: !neither });
  const columns = useOutageColumns(agent);
  const title = t('place.outages', { ns: 'outages' });
  const none = neither ? 'neither' : current ? 'none' : 'nonePast';
  return (
    <>
      <PageTitle title={title} count={neither ? 0 : (query.data?.total ?? null)} action={action} />
      <DataList
        dense={agent}
        caption={title}
        columns={columns}
        query={neither ? { ...query, data: { items: [], page: 1, size, total: 0 }, error: null } : query}
        rowKey={(outage) => outage.id}
        rowLink={({ number }) => place(String(number))}
        search={{ ...search, sort }}
        defaultSort="-startsAt"
        onSearch={(by) => onSearch(by, 'q' in by)}
        searchLabel={t('list.search')}
        filters={
          <fieldset className={classes.filters}>
            <legend className="visually-hidden">{t('list.which')}</legend>
            <Check
              label={t('list.current')}
              checked={current}
              onChange={(ticked) => onSearch({ current: ticked ? undefined : false, page: undefined }, false)}
            />
            <Check
              label={t('list.past')}
              checked={past}
              onChange={(ticked) => onSearch({ past: ticked || undefined, page: undefined }, false)}
            />
          </fieldset>
        }
        filtered={false}
        onClear={() => onSearch({ q: undefined, page: undefined }, false)}
        csv={neither ? undefined : csvAddress('/api/outages/csv', { current, past, q })}
        empty={
          <Message icon={<IconPlugConnectedX size={28} stroke={1.5} aria-hidden />} title={t(`list.${none}`)}>
            {t(`list.${none}Text`)}
          </Message>
        }
      />
    </>
  );
}
