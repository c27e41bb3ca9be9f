import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch, type LinkProps } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useHeldPage } from '@/components/useHeldPage';
import { DEFAULT_SIZE, type ListSearch } from '@/lib/paging';
import { ticketSort, type AgentSearch } from '@/features/tickets/ticketSearch';
import type { TicketRow } from '@/features/tickets/model';
import { noFilter, queryOf, queueFilterFrom, searchOf, type QueueFilter } from './queueFilter';
import { step } from './shortcuts';
import { useShortcuts } from './useShortcuts';
import { useShownTicket } from './useShownTicket';
import { ticketQuery, useTicketList } from '@/features/tickets/queries';

const PATH = '/agent/tickets';

/** The queue's state, all of it in the address: filter, order, page, and which ticket is beside it. */
export function useQueue(wide: boolean, working: boolean) {
  const search = useSearch({ from: PATH });
  const navigate = useNavigate({ from: PATH });
  const queries = useQueryClient();
  const filter = queueFilterFrom({ ...search });
  const { page = 1, size = DEFAULT_SIZE } = search;
  const sort = ticketSort(search.sort);
  const key = JSON.stringify([searchOf(filter), page, size, sort]);
  const [atWork, setAtWork] = useState(false);
  const asked = useTicketList({ ...queryOf(filter), page, size, sort });
  const tickets = useHeldPage(asked, key, working || atWork);

  const numbers = tickets.data?.items.map((ticket) => String(ticket.number)) ?? [];
  const waiting = tickets.isPlaceholderData;
  const { number: selected, place } = useShownTicket({ key, numbers, waiting }, search.ticket, atWork);

  const change = useCallback(
    (by: Partial<AgentSearch>, replace = true) =>
      void navigate({ search: (known) => ({ ...known, ...by }), replace, resetScroll: false }),
    [navigate],
  );
  const select = (number: string | null) => {
    if (number) change({ ticket: number });
  };
  const choose = useCallback(({ number }: TicketRow) => change({ ticket: String(number) }), [change]);
  const setFilter = (next: QueueFilter) =>
    void navigate({
      search: (known) => ({ sort: known.sort, size: known.size, ...searchOf(next) }),
      resetScroll: false,
    });

  const focusRow = (number: string | null) => {
    const row = [...document.querySelectorAll<HTMLElement>('[data-row]')][numbers.indexOf(number ?? '')];
    row?.focus();
  };
  const move = (by: 1 | -1) => {
    const from = focusedIn(numbers) ?? selected;
    // Where it stood there is another by now: that one is the next.
    const next = from === selected && place !== selected ? place : step(numbers, from, by);
    if (next === from && turn(by)) return;
    select(next);
    focusRow(next);
  };
  // Beyond the last row is the next page, with its first.
  const arriving = useRef<{ key: string; at: 0 | -1 }>(undefined);
  const turn = (by: 1 | -1) => {
    const there = page + by;
    if (waiting || there < 1 || (there - 1) * size >= (tickets.data?.total ?? 0)) return false;
    arriving.current = { key, at: by === 1 ? 0 : -1 };
    change({ page: there === 1 ? undefined : there, ticket: undefined });
    return true;
  };
  useEffect(() => {
    const { current } = arriving;
    if (!current || waiting || current.key === key) return;
    arriving.current = undefined;
    const number = numbers.at(current.at) ?? null;
    select(number);
    focusRow(number);
  });
  const open = (number: string | null, hash?: string) => {
    if (number) void navigate({ to: '/agent/tickets/$number', params: { number }, hash });
  };
  // With a preview, reply, note and assign are done there; without one, on the ticket's own page.
  const elsewhere = (intent: string) => (wide ? undefined : () => open(focusedIn(numbers), intent));
  useShortcuts({
    next: () => move(1),
    previous: () => move(-1),
    open: () => open(focusedIn(numbers) ?? (wide ? selected : null)),
    search: () => document.querySelector<HTMLElement>('input[type="search"]')?.focus(),
    leave: () => focusRow(place),
    reply: elsewhere('reply'),
    note: elsewhere('note'),
    assign: elsewhere('assign'),
  });

  // Another than the one that was chosen is shown since that one left the list: the address says which.
  const outdated = !waiting && search.ticket !== undefined && selected !== null && selected !== search.ticket;
  useEffect(() => {
    if (outdated)
      void navigate({
        search: (known) => ({ ...known, ticket: selected }),
        replace: true,
        resetScroll: false,
      });
  }, [navigate, outdated, selected]);

  // The next one is fetched while this one is being read.
  const following = step(numbers, selected, 1);
  useEffect(() => {
    if (wide && following) void queries.prefetchQuery(ticketQuery(following));
  }, [queries, wide, following]);

  return {
    filter,
    setFilter,
    filtered: Object.keys(searchOf(filter)).length > 0,
    clear: () => setFilter(noFilter),
    tickets,
    selected,
    /** Told by what shows the ticket: whether somebody is at work on it. */
    setAtWork,
    rowLink,
    /** With a preview a click shows the ticket there. */
    onChoose: wide ? choose : undefined,
    search: { ...search, sort } satisfies ListSearch,
    onSearch: (by: Partial<ListSearch>) => change({ ...by, ticket: undefined }, 'q' in by),
  };
}

const rowLink = ({ number }: TicketRow): LinkProps => ({
  to: '/agent/tickets/$number',
  params: { number: String(number) },
});

/** The row that has the focus, if one has. */
function focusedIn(numbers: readonly string[]): string | null {
  const rows = [...document.querySelectorAll('[data-row]')];
  return numbers[rows.findIndex((row) => row === document.activeElement)] ?? null;
}
