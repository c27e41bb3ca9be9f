import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListSearch } from '@/lib/paging';
import type { Column } from './DataList';
import classes from './DataList.module.css';

interface Props<T> {
  columns: Column<T>[];
  sort: string | undefined;
  /** What no choice means. */
  byDefault?: string;
  onChange: (change: Partial<ListSearch>) => void;
}

/** Cards have no column headings to press: on a narrow screen one sorts here. */
export function DataListCardSort<T>({ columns, sort, byDefault, onChange }: Props<T>) {
  const { t } = useTranslation();
  const id = useId();
  const sortable = columns.filter((column) => column.sort);
  if (sortable.length === 0) return null;
  return (
    <label className={classes.cardSort} htmlFor={id}>
      {t('list.sort')}
      <select
        id={id}
        value={sort ?? ''}
        onChange={(event) => onChange({ sort: event.currentTarget.value || undefined, page: undefined })}
      >
        <option value="">{byDefault ?? t('list.sortDefault')}</option>
        {sortable.flatMap(({ sort: name, header }) => [
          <option key={name} value={name}>
            {t('list.ascending', { column: header })}
          </option>,
          <option key={`-${name}`} value={`-${name}`}>
            {t('list.descending', { column: header })}
          </option>,
        ])}
      </select>
    </label>
  );
}
