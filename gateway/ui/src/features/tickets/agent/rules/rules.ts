import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { Schemas } from '@/features/tickets/model';

const key = ['assignment-rules'] as const;

export const rulesQuery = queryOptions({
  queryKey: key,
  queryFn: ({ signal }) => body(api.GET('/api/assignment-rules', { signal })),
});

export const ruleCommands = {
  define: (id: string | undefined, rule: Schemas['RuleBody']) =>
    id
      ? api.PUT('/api/assignment-rules/{ruleId}', { params: { path: { ruleId: id } }, body: rule })
      : api.POST('/api/assignment-rules', { body: rule }),
  drop: (id: string) => api.DELETE('/api/assignment-rules/{ruleId}', { params: { path: { ruleId: id } } }),
  /** For which of the newest tickets it would have held. Nothing is changed. */
  tryOut: (rule: Schemas['RuleBody']) => body(api.POST('/api/assignment-rules/dry-run', { body: rule })),
};

export function useRuleCommand<V>(run: (variables: V) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: run, onSettled: () => client.invalidateQueries({ queryKey: key }) });
}

/** What somebody typed with commas between. */
export const listed = (typed: string): string[] =>
  [...new Set(typed.split(',').map((one) => one.trim()))].filter(Boolean);
