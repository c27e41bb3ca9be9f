import type { Json } from '@/features/catalogue/forOthers/form/model';

/**
 * The answers that are to be other, by question: null where there is none any more. Files that were sent stay as they are
 * unless others take their place, for they are not in the fields.
 */
export function corrected(
  before: Record<string, Json>,
  after: Record<string, Json>,
  files: readonly string[],
): Record<string, Json> {
  const changed = Object.entries(after).filter(
    ([question, answer]) => JSON.stringify(answer) !== JSON.stringify(before[question]),
  );
  const gone = Object.keys(before)
    .filter((question) => !(question in after) && !files.includes(question))
    .map((question): [string, Json] => [question, null]);
  return Object.fromEntries([...changed, ...gone]);
}
