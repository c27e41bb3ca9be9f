import type { UseQueryResult } from '@tanstack/react-query';

/** Whether what a searching field offers is what was found for what is typed in it now. */
export type Answer = 'looking' | 'there';

/** `asked`: the query is already about what is typed. */
export const answerOf = (
  asked: boolean,
  { isSuccess, isPlaceholderData }: Pick<UseQueryResult, 'isSuccess' | 'isPlaceholderData'>,
): Answer => (asked && isSuccess && !isPlaceholderData ? 'there' : 'looking');
