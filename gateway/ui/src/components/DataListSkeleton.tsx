import type { Column } from './DataList';
import { Skeleton } from './Skeleton';
import classes from './DataListRow.module.css';
import table from './DataListTable.module.css';

const ROWS = 10;

export function DataListSkeleton<T>({ columns, choosing }: { columns: Column<T>[]; choosing: boolean }) {
  return Array.from({ length: ROWS }, (_, row) => (
    <tr key={row} role="row" className={classes.row} data-skeleton>
      {choosing && <td role="cell" data-card="none" className={table.choose} />}
      {columns.map(({ key, spare, card = 'fact' }, column) => (
        <td key={key} role="cell" data-card={card} data-spare={spare}>
          <Skeleton width={column === 1 ? `${55 + ((row * 17) % 40)}%` : '4.5rem'} />
        </td>
      ))}
    </tr>
  ));
}
