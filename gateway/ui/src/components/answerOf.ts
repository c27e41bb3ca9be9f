import type { UseQueryResult } from '@tanstack/react-query';

/** Whether what a searching field offers is what was found for what is typed in it now. */
export type Answer = 'looking' | 'failed' | 'there';

/** `asked`: the query is already about what is typed. */
export function answerOf(
  asked: boolean,
  { data, isError, isPlaceholderData }: Pick<UseQueryResult, 'data' | 'isError' | 'isPlaceholderData'>,
): Answer {
  if (!asked || isPlaceholderData) return 'looking';
  if (data !== undefined) return 'there';
  return isError ? 'failed' : 'looking';
}
