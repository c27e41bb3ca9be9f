import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Column } from './DataList';
import classes from './DataListTable.module.css';

interface Props<T> {
  columns: Column<T>[];
  /** The box for all rows at once, where rows can be chosen. */
  choosing?: ReactNode;
  sort: string | undefined;
  onSort: (column: string) => void;
}

const direction = (column: string, sort: string | undefined) => {
  if (sort === column) return 'ascending';
  return sort === `-${column}` ? 'descending' : undefined;
};

export function DataListHead<T>({ columns, choosing, sort, onSort }: Props<T>) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {choosing && (
          <th role="columnheader" scope="col" className={classes.choose}>
            {choosing}
          </th>
        )}
        {columns.map((column) => {
          const sorted = column.sort && direction(column.sort, sort);
          const Arrow = sorted === 'descending' ? IconArrowDown : IconArrowUp;
          return (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              aria-sort={sorted || undefined}
              data-spare={column.spare}
              data-numeric={column.numeric}
              style={{ width: column.width }}
            >
              {column.sort ? (
                <button
                  type="button"
                  className={classes.sort}
                  data-sorted={sorted || undefined}
                  onClick={() => onSort(column.sort ?? '')}
                >
                  {column.header}
                  <Arrow size={14} aria-hidden />
                </button>
              ) : (
                column.header
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
