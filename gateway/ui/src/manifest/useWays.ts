import { useQueries } from '@tanstack/react-query';
import { inOrder, type User, type Way } from './manifest';

/** Those of the ways that the person may see, in their order. What a service has not said yet is not shown. */
export function useWays<W extends Way>(ways: readonly W[], user: User): W[] {
  const mine = ways.filter(({ may }) => may(user));
  const answers = useQueries({ queries: mine.flatMap(({ asks }) => (asks ? [asks] : [])) });
  let next = 0;
  return inOrder(mine.filter(({ asks }) => !asks || answers[next++]?.data === true));
}
