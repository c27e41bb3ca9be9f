import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Ticket } from '@/features/tickets/model';
import { historyQuery } from '@/features/tickets/queries';

/** A long ticket comes with its newest entries; those before them come when they are asked for. */
export function useHistory(ticket: Ticket) {
  // As it was then: with every new entry the oldest of those that come with the ticket falls out.
  const [asked, setAsked] = useState<Ticket>();
  const then = asked && asked.id === ticket.id ? asked.timeline : [];
  const { data, error, isFetching, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery(
    historyQuery(ticket.id, then[0]?.id),
  );
  const read = data?.pages.toReversed().flatMap(({ entries }) => entries) ?? [];
  const all = [...read, ...then, ...ticket.timeline];
  return {
    entries: [...new Map(all.map((entry) => [entry.id, entry])).values()],
    earlier: data ? hasNextPage : ticket.earlier,
    error,
    busy: isFetching,
    readOn: () => {
      if (then.length === 0) setAsked(ticket);
      else if (data) void fetchNextPage();
      else void refetch();
    },
  };
}
