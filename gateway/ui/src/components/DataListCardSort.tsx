import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListSearch } from '@/lib/paging';
import type { Column } from './DataList';
import classes from './DataListCardSort.module.css';

interface Props<T> {
  columns: Column<T>[];
  sort: string | undefined;
  defaultSort?: string;
  unsorted?: string;
  onChange: (change: Partial<ListSearch>) => void;
}

/** Cards have no column headings to press, nor has what stands within another column: then one sorts here. */
export function DataListCardSort<T>({ columns, sort, defaultSort, unsorted, onChange }: Props<T>) {
  const { t } = useTranslation();
  const id = useId();
  const orders = columns.flatMap(({ sort: name, order = 'name', header: column }) =>
    name
      ? [
          { value: name, words: t(`list.order.${order}.up`, { column }) },
          { value: `-${name}`, words: t(`list.order.${order}.down`, { column }) },
        ]
      : [],
  );
  if (orders.length === 0) return null;
  const choose = (order: string) =>
    onChange({ sort: order === defaultSort ? undefined : order || undefined, page: undefined });
  return (
    <label
      className={classes.cardSort}
      data-always={columns.some(({ within }) => within) || undefined}
      htmlFor={id}
    >
      {t('list.sort')}
      <select
        className="inline-select"
        id={id}
        value={sort ?? defaultSort ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {!orders.some(({ value }) => value === defaultSort) && (
          <option value={defaultSort ?? ''}>{unsorted}</option>
        )}
        {orders.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
