import { useMutation, useQueryClient } from '@tanstack/react-query';
import { requestKeys } from './queries';

/** Does something to a request and shows what became of it, also after a refusal: often it is not what the page says. */
export function useCommand<V, Answer>(run: (variables: V) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSettled: () => queries.invalidateQueries({ queryKey: requestKeys.all }),
  });
}
