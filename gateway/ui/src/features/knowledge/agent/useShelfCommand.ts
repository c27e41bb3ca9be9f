import { useMutation, useQueryClient } from '@tanstack/react-query';
import { articleKeys } from '@/features/knowledge/queries';

/** Changes the categories, one change at a time, and shows what they are then. */
export function useShelfCommand() {
  const queries = useQueryClient();
  const { mutateAsync, isPending, error } = useMutation({
    mutationFn: (change: () => Promise<unknown>) => change(),
    onSettled: () => queries.invalidateQueries({ queryKey: articleKeys.all }),
  });
  return {
    error,
    /** Whether it was done; why not is then in `error`. */
    run: async (change: () => Promise<unknown>): Promise<boolean> => {
      if (isPending) return false;
      return mutateAsync(change).then(
        () => true,
        () => false,
      );
    },
  };
}
