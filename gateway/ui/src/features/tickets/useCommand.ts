import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ticketKeys } from './queries';

/**
 * Does something to a ticket and shows what became of it: also after a refusal, because that often means that the
 * ticket is not what the page says. Busy until the page is up to date.
 */
export function useCommand<V>(run: (variables: V) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSettled: () => queries.invalidateQueries({ queryKey: ticketKeys.all }),
  });
}
