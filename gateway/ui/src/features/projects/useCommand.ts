import { useMutation, useQueryClient } from '@tanstack/react-query';
import { projectKeys } from './queries';

/** Does something to a project and shows what became of it, also after a refusal. */
export function useCommand<V, Answer>(run: (variables: V) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSettled: () => queries.invalidateQueries({ queryKey: projectKeys.all }),
  });
}
