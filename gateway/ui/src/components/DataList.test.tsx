import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '@/api/problem';
import { show } from '@/test/render';
import { DataList, type Column, type Page } from './DataList';

interface Row {
  number: number;
  summary: string;
}

const columns: Column<Row>[] = [
  { key: 'number', header: 'Number', sort: 'number', order: 'amount', cell: (row) => `#${row.number}` },
  { key: 'summary', header: 'Summary', cell: (row) => row.summary },
];
const pageOf = (page: number, size: number, total: number): Page<Row> => ({
  items: [{ number: 10042, summary: 'Printer' }],
  page,
  size,
  total,
});
const onSearch = vi.fn();
const refetch = vi.fn();
beforeEach(() => {
  onSearch.mockReset();
  refetch.mockReset();
});

const list = (data?: Page<Row>, more: Partial<Parameters<typeof DataList<Row>>[0]> = {}) =>
  show(
    <DataList
      caption="Tickets"
      columns={columns}
      query={{ data, error: null, isPlaceholderData: false, refetch }}
      rowKey={(row) => String(row.number)}
      rowLink={(row) => ({ to: '/tickets/$number', params: { number: String(row.number) } })}
      search={{}}
      onSearch={onSearch}
      searchLabel="Search"
      empty={<p>Nothing yet</p>}
      {...more}
    />,
  );

describe('paging', () => {
  it('says where one is and disables the way back at the start', async () => {
    await list(pageOf(1, 25, 312));
    expect(screen.getByText('1–25 of 312')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Back' })).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Next' })).toBeEnabled();
  });

  it('disables the way on at the end', async () => {
    await list(pageOf(13, 25, 312));
    expect(screen.getByText('301–312 of 312')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Next' })).toBeDisabled();
  });

  it('turns pages, leaving the first one out of the address', async () => {
    vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
    await list(pageOf(2, 25, 312));
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(onSearch.mock.calls).toEqual([[{ page: 3 }], [{ page: undefined }]]);
  });

  it('goes to the last page where the one of the address is not there', async () => {
    const { router } = await list({ ...pageOf(99, 25, 30), items: [] });
    await vi.waitFor(() => expect(router.state.location.search).toEqual({ page: 2 }));
    expect(router.history.length).toBe(1);
    expect(screen.getByText('26–30 of 30')).toBeVisible();
  });

  it('stays where it is on the last page', async () => {
    const { router } = await list(pageOf(2, 25, 30));
    expect(router.state.location.search).toEqual({});
  });

  it('starts again from the first page with another size', async () => {
    await list(pageOf(4, 25, 312));
    await userEvent.selectOptions(screen.getByLabelText('Show # per page'), '50');
    expect(onSearch).toHaveBeenCalledWith({ size: 50, page: undefined });
  });
});

describe('sorting', () => {
  it('presses a heading up, then down', async () => {
    await list(pageOf(1, 25, 30), { search: { sort: 'number' } });
    const heading = screen.getByRole('columnheader', { name: 'Number' });
    expect(heading).toHaveAttribute('aria-sort', 'ascending');
    await userEvent.click(within(heading).getByRole('button'));
    expect(onSearch).toHaveBeenCalledWith({ sort: '-number', page: undefined });
  });

  it('begins at its own order, which the address need not say', async () => {
    await list(pageOf(1, 25, 30), { defaultSort: '-number' });
    const heading = screen.getByRole('columnheader', { name: 'Number' });
    expect(heading).toHaveAttribute('aria-sort', 'descending');
    expect(screen.getByLabelText('Sort by')).toHaveDisplayValue('Number, highest first');
    await userEvent.click(within(heading).getByRole('button'));
    expect(onSearch).toHaveBeenLastCalledWith({ sort: 'number', page: undefined });
  });

  it('goes back to its own order on a card too', async () => {
    await list(pageOf(1, 25, 30), { defaultSort: '-number', search: { sort: 'number' } });
    await userEvent.selectOptions(screen.getByLabelText('Sort by'), 'Number, highest first');
    expect(onSearch).toHaveBeenLastCalledWith({ sort: undefined, page: undefined });
  });

  it('says in words what order it has that is none of its columns', async () => {
    await list(pageOf(1, 25, 30), { unsorted: 'Best match first' });
    expect(screen.getByLabelText('Sort by')).toHaveDisplayValue('Best match first');
  });
});

describe('searching', () => {
  it('waits until the typing pauses', async () => {
    await list(pageOf(1, 25, 30));
    await userEvent.type(screen.getByRole('searchbox'), 'printer ');
    expect(onSearch).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(onSearch.mock.calls).toEqual([[{ q: 'printer', page: undefined }]]));
  });

  it('offers to clear when nothing matches', async () => {
    const onClear = vi.fn();
    await list(pageOf(1, 25, 0), { search: { q: 'zzz' }, onClear });
    await userEvent.click(screen.getByRole('button', { name: 'Clear search and filters' }));
    expect(onClear).toHaveBeenCalled();
  });
});

it('links a row to what it stands for', async () => {
  await list(pageOf(1, 25, 1));
  expect(screen.getByRole('link', { name: '#10042' })).toHaveAttribute('href', '/tickets/10042');
});

it('says what would be here when there is nothing', async () => {
  await list(pageOf(1, 25, 0));
  expect(screen.getByText('Nothing yet')).toBeVisible();
});

it('shows where the rows will be while they load', async () => {
  await list(undefined);
  expect(screen.getByRole('table', { busy: true })).toBeVisible();
});

it('keeps showing what is there when fetching it again fails', async () => {
  const error = new ApiError({ type: 'about:blank', title: 'x', status: 503 });
  await list(undefined, { query: { data: pageOf(1, 25, 1), error, isPlaceholderData: false, refetch } });
  expect(screen.getByRole('link', { name: '#10042' })).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('says what went wrong and tries again', async () => {
  const error = new ApiError({ type: 'about:blank', title: 'x', status: 500, traceId: '4bf9' });
  await list(undefined, { query: { data: undefined, error, isPlaceholderData: false, refetch } });
  expect(screen.getByRole('alert')).toHaveTextContent('Trace id: 4bf9');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(refetch).toHaveBeenCalled();
});
