import { Link, useRouter, type LinkProps } from '@tanstack/react-router';
import { memo, useEffect, useId, useRef, type MouseEvent } from 'react';
import { takeRowFocus } from '@/lib/focus';
import type { Choosing, Column } from './DataList';
import classes from './DataListRow.module.css';
import table from './DataListTable.module.css';

interface Props<T> {
  row: T;
  columns: Column<T>[];
  rowLink: (row: T) => LinkProps;
  onChoose?: (row: T) => void;
  choosing?: Choosing<T>;
  current: boolean;
}

const isPlain = ({ ctrlKey, metaKey, shiftKey, altKey, button }: MouseEvent) =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;

/**
 * A row is one link: its first cell, for the keyboard and whoever reads by ear; for the pointer all of it, with text that
 * can be selected nevertheless. Drawn anew only when it changes, as long as what it is given stays the same.
 */
export const DataListRow = memo(Row) as typeof Row;

function Row<T>({ row, columns, rowLink, onChoose, choosing, current }: Props<T>) {
  const link = rowLink(row);
  const id = useId();
  const router = useRouter();
  const anchor = useRef<HTMLAnchorElement>(null);
  useEffect(() => takeRowFocus(anchor.current), []);
  const titleAt = columns.findIndex(({ card }, index) => index > 0 && card === 'title');

  const press = (event: MouseEvent) => {
    const onControl = event.target instanceof Element && event.target.closest('a, button, input, label');
    if (onControl || getSelection()?.isCollapsed === false) return;
    if (isPlain(event)) anchor.current?.click();
    else if (event.button < 2) window.open(anchor.current?.href, '_blank', 'noopener');
  };
  return (
    <tr
      role="row"
      className={classes.row}
      data-current={current || undefined}
      // As a link does: the page is on its way while the finger still is.
      onPointerEnter={onChoose ? undefined : () => void router.preloadRoute(link).catch(() => undefined)}
      onClick={press}
      onAuxClick={press}
    >
      {choosing && (
        <td role="cell" data-card="none" className={table.choose}>
          <input
            type="checkbox"
            aria-label={choosing.label(row)}
            checked={choosing.isChosen(row)}
            onChange={(event) => choosing.choose([row], event.currentTarget.checked)}
          />
        </td>
      )}
      {columns.map(({ key, header, cell, below, spare, numeric, named, card = 'fact' }, index) => (
        <td
          key={key}
          id={index === titleAt ? `${id}-title` : undefined}
          role="cell"
          data-card={card}
          data-spare={spare}
          data-numeric={numeric}
          data-name={named && header}
        >
          {index === 0 ? (
            <Link
              {...link}
              ref={anchor}
              id={`${id}-link`}
              aria-labelledby={titleAt > 0 ? `${id}-link ${id}-title` : undefined}
              className={classes.rowLink}
              data-row
              onClick={(event) => {
                if (!onChoose || !isPlain(event)) return;
                event.preventDefault();
                onChoose(row);
              }}
            >
              {cell(row)}
            </Link>
          ) : (
            cell(row)
          )}
          {below?.(row)}
        </td>
      ))}
    </tr>
  );
}
