import { IconRefresh } from '@tabler/icons-react';
import { useNavigate, type LinkProps } from '@tanstack/react-router';
import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { nextSort, pageInstead, type ListSearch } from '@/lib/paging';
import { DataListCardSort } from './DataListCardSort';
import { DataListFooter } from './DataListFooter';
import { DataListHead } from './DataListHead';
import { DataListRow } from './DataListRow';
import { DataListSearch } from './DataListSearch';
import { DataListSkeleton } from './DataListSkeleton';
import { ErrorPanel } from './ErrorPanel';
import { Message } from './Message';
import { TextButton } from './TextButton';
import classes from './DataList.module.css';
import cards from './DataListCards.module.css';
import table from './DataListTable.module.css';

export interface Page<T> {
  items: T[];
  page: number;
  size: number;
  total: number;
  /** There are more: `total` is as far as was counted. */
  totalIsLeast?: boolean;
}

export interface Column<T> {
  key: string;
  header: string;
  cell: (row: T) => ReactNode;
  /** What stands below that, and is not among the words of the row's link. */
  below?: (row: T) => ReactNode;
  /** The name the server sorts by; without it the column does not sort. */
  sort?: string;
  /** What its order is about, for the words that say it; names if nothing is said. */
  order?: 'name' | 'time' | 'amount' | 'stage';
  /**
   * Where it stands on a narrow screen's card: in a line above the title (`eyebrow`, at its end `corner`), as the
   * title, among the facts below it (default), or not at all.
   */
  card?: 'eyebrow' | 'corner' | 'title' | 'fact' | 'none';
  /** Figures that are compared: set under one another, at the column's end. */
  numeric?: true;
  /** On a card its heading stands before it: a bare figure says nothing there. */
  named?: true;
  /** CSS width on a wide screen. */
  width?: string;
  /** Among the first to go where a table has not much room; a card always has. */
  spare?: true;
  /** It stands within another column: one can sort by it all the same, above the list. */
  within?: true;
}

export interface Choosing<T> {
  /** Says for a row what its box does. */
  label: (row: T) => string;
  all: string;
  isChosen: (row: T) => boolean;
  choose: (rows: T[], chosen: boolean) => void;
}

interface Props<T> {
  /** Says what the list holds, for screen readers. */
  caption: string;
  columns: Column<T>[];
  query: Pick<UseQueryResult<Page<T>>, 'data' | 'error' | 'isPlaceholderData' | 'refetch'>;
  rowKey: (row: T) => string;
  /** The row is one link, named by its first column and its title. */
  rowLink: (row: T) => LinkProps;
  /** Instead of opening it: what a plain click on a row does. With Ctrl and the middle button it is opened all the same. */
  onChoose?: (row: T) => void;
  /** How many rows are not where they belong, because the order holds while somebody works in the list. */
  changed?: number;
  onRefresh?: () => void;
  search: ListSearch;
  onSearch: (change: Partial<ListSearch>) => void;
  searchLabel: string;
  /** The order when none was chosen. */
  defaultSort?: string;
  /** What that order is called if it is none of the columns': best match first. */
  unsorted?: string;
  /** Tick boxes and chips beside the search. */
  filters?: ReactNode;
  /** Whether anything narrows the list: then nothing found offers to clear it. */
  filtered?: boolean;
  onClear?: () => void;
  /** What else one can do where nothing was found. */
  nothingFound?: ReactNode;
  /** More rows in sight, for people who work in the list all day. */
  dense?: boolean;
  /** Rows can be chosen, for something that is done to several; on a wide screen. */
  choosing?: Choosing<T>;
  /** The row that is shown beside the list. */
  isCurrent?: (row: T) => boolean;
  /** Where the whole list comes from as CSV. */
  csv?: string;
  /** What is shown when there is nothing at all. */
  empty: ReactNode;
  /** What stands in the rows' place, such as a choice to be made first. */
  instead?: ReactNode;
}

/** A list whose whole state lives in the address: search, sort, page and size. A table when wide, cards when narrow. */
export function DataList<T>(props: Props<T>) {
  const { t } = useTranslation();
  const { caption, columns, search, onSearch, filters, instead } = props;
  usePageThatIsThere(props.query.data);
  const own = useMemo(() => columns.filter(({ within }) => !within), [columns]);
  return (
    <section aria-label={caption}>
      <div className={classes.controls}>
        <DataListSearch
          label={props.searchLabel}
          value={search.q ?? ''}
          onSearch={(q) => onSearch({ q: q || undefined, page: undefined })}
        />
        {filters}
        {!instead && (
          <DataListCardSort
            columns={columns}
            sort={search.sort}
            defaultSort={props.defaultSort}
            unsorted={props.unsorted}
            onChange={onSearch}
          />
        )}
      </div>
      <div role="status" className={classes.held}>
        {!!props.changed && (
          <button type="button" className={classes.refresh} onClick={props.onRefresh}>
            <IconRefresh size={16} aria-hidden />
            {t('list.changed', { count: props.changed })}
          </button>
        )}
      </div>
      {instead ?? <Rows {...props} columns={own} />}
    </section>
  );
}

/** The address of a page that is not there becomes that of the last one, as if that had been asked for. */
function usePageThatIsThere(data: Page<unknown> | undefined) {
  const navigate = useNavigate();
  const page = data && pageInstead(data);
  useEffect(() => {
    if (!page) return;
    void navigate({
      to: '.',
      search: (before) => ({ ...before, page: page === 1 ? undefined : page }),
      replace: true,
      resetScroll: false,
    });
  }, [navigate, page]);
}

const Rows = <T,>(props: Props<T>) => (
  <>
    <Body {...props} />
    {props.query.data && props.query.data.total > 0 && (
      <DataListFooter page={props.query.data} onChange={props.onSearch} csv={props.csv} />
    )}
  </>
);

function Body<T>({
  query,
  columns,
  search,
  onSearch,
  caption,
  filtered,
  onClear,
  nothingFound,
  empty,
  ...rows
}: Props<T>) {
  const { t } = useTranslation();
  const sort = search.sort ?? rows.defaultSort;
  // What is there stays there when fetching it again fails.
  if (query.error && !query.data)
    return <ErrorPanel error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data?.total === 0) {
    if (!filtered && !search.q) return <>{empty}</>;
    return (
      <Message
        title={t('list.noResults')}
        action={
          <>
            {onClear && <TextButton onClick={onClear}>{t('list.clearFilters')}</TextButton>}
            {nothingFound}
          </>
        }
      >
        {t('list.noResultsText')}
      </Message>
    );
  }
  return (
    <div className={classes.room}>
      <table
        role="table"
        className={`${table.table} ${cards.table}`}
        data-dense={rows.dense || undefined}
        data-many={columns.length > 10 || undefined}
        aria-busy={!query.data || query.isPlaceholderData}
      >
        <caption className="visually-hidden">{caption}</caption>
        <DataListHead
          columns={columns}
          choosing={
            rows.choosing && (
              <ChooseAll
                choosing={rows.choosing}
                rows={query.data && !pageInstead(query.data) ? query.data.items : []}
              />
            )
          }
          sort={sort}
          onSort={(column) => onSearch({ sort: nextSort(column, sort, rows.defaultSort), page: undefined })}
        />
        <tbody role="rowgroup">
          {query.data && !pageInstead(query.data) ? (
            query.data.items.map((row) => (
              <DataListRow
                key={rows.rowKey(row)}
                row={row}
                columns={columns}
                rowLink={rows.rowLink}
                onChoose={rows.onChoose}
                choosing={rows.choosing}
                current={rows.isCurrent?.(row) ?? false}
              />
            ))
          ) : (
            <DataListSkeleton columns={columns} choosing={rows.choosing !== undefined} />
          )}
        </tbody>
      </table>
    </div>
  );
}

function ChooseAll<T>({ choosing, rows }: { choosing: Choosing<T>; rows: T[] }) {
  const chosen = rows.filter(choosing.isChosen).length;
  return (
    <input
      type="checkbox"
      aria-label={choosing.all}
      disabled={rows.length === 0}
      checked={rows.length > 0 && chosen === rows.length}
      ref={(box) => {
        if (box) box.indeterminate = chosen > 0 && chosen < rows.length;
      }}
      onChange={(event) => choosing.choose(rows, event.currentTarget.checked)}
    />
  );
}
