import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Page } from '@/components/DataList';
import { ticketKeys } from '@/features/tickets/queries';
import { agentSearch } from '@/features/tickets/ticketSearch';
import { leftList } from '@/lib/leftList';
import type { TicketRow } from '@/features/tickets/model';
import { step } from './shortcuts';

/** The ticket before and after this one, in the list that the queue showed last; and the way back there. */
export function useNeighbours(number: number) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const go = (by: 1 | -1) => () => {
    const lists = client.getQueriesData<Page<TicketRow>>({ queryKey: ticketKeys.lists });
    const rows = lists.map(([, page]) => page?.items.map((row) => String(row.number)) ?? []);
    const among = rows.findLast((numbers) => numbers.includes(String(number)));
    const next = among && step(among, String(number), by);
    if (next && next !== String(number))
      void navigate({ to: '/agent/tickets/$number', params: { number: next } });
  };
  return {
    next: go(1),
    previous: go(-1),
    queue: () => void navigate({ to: '/agent/tickets', search: agentSearch(leftList('/agent/tickets')) }),
  };
}
