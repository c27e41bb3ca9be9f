import { ApiError } from '@/api/problem';
import type { Refusal } from './useAsk';

/** What the server says of single answers, by question; undefined where it speaks of something else. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof ApiError)) return undefined;
  const answers = (error.problem.errors ?? []).flatMap(({ pointer, message }) => {
    const question = /^#?\/answers\/([^/]+)/.exec(pointer)?.[1];
    return question ? [[question, message] as const] : [];
  });
  // The first message of each counts.
  return answers.length > 0 ? Object.fromEntries(answers.reverse()) : undefined;
}
