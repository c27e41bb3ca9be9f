import type { ReactNode } from 'react';
import classes from './CountedTable.module.css';

interface Row {
  key: string;
  cells: ReactNode[];
  /** It is not counted. */
  quiet?: boolean;
}

interface Sum {
  label: string;
  value: string;
  strong?: boolean;
}

interface Props {
  label: string;
  head: string[];
  rows: Row[];
  sums: Sum[];
}

/** What was counted, row by row, and what it comes to; the last column holds how much. */
export function CountedTable({ label, head, rows, sums }: Props) {
  return (
    // The keyboard scrolls what has the focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.scroll} role="group" aria-label={label} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, quiet }) => (
            <tr key={key} data-quiet={quiet || undefined}>
              {cells.map((cell, at) => (
                <td key={head[at]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          {sums.map((sum) => (
            <tr key={sum.label} data-strong={sum.strong || undefined}>
              <th scope="row" colSpan={head.length - 1}>
                {sum.label}
              </th>
              <td>{sum.value}</td>
            </tr>
          ))}
        </tfoot>
      </table>
    </div>
  );
}
