import { useMutation, useQueryClient } from '@tanstack/react-query';
import { outageKeys } from './queries';

/** Does something to an outage and shows what became of it, also after a refusal. */
export function useCommand<V, Answer>(run: (variables: V) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSettled: () => queries.invalidateQueries({ queryKey: outageKeys.all }),
  });
}
