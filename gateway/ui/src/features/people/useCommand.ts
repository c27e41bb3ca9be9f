import { useMutation, useQueryClient } from '@tanstack/react-query';
import { peopleKeys } from './queries';

/** Does something about people and shows what became of it, also after a refusal. */
export function useCommand<V, Answer>(run: (variables: V) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSettled: () => queries.invalidateQueries({ queryKey: peopleKeys.all }),
  });
}
