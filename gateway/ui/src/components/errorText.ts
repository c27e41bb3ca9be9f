import { ApiError } from '@/api/problem';

/** Which of our sentences fits an error: what happened, what it means, what to do. */
export type ErrorKind =
  'offline' | 'refused' | 'notFound' | 'forbidden' | 'conflict' | 'tooMany' | 'server' | 'unexpected';

/** A page's script or style did not come: the network is gone, or a new release has taken the old files away. */
export const isLoadFailure = (error: unknown) =>
  error instanceof Error &&
  /dynamically imported module|Importing a module script|Unable to preload CSS/i.test(error.message);

export function kindOf(error: unknown): ErrorKind {
  if (isLoadFailure(error)) return 'offline';
  if (!(error instanceof ApiError)) return 'unexpected';
  switch (error.status) {
    case 0:
      return 'offline';
    case 403:
      return 'forbidden';
    case 404:
      return 'notFound';
    case 409:
    case 412:
      return 'conflict';
    case 429:
      return 'tooMany';
    default:
      return error.status < 500 ? 'refused' : 'server';
  }
}

export const traceOf = (error: unknown) => (error instanceof ApiError ? error.traceId : undefined);

/** The server's own words where it has some to say about this very request; they are written for people. */
export function detailOf(error: unknown): string | undefined {
  if (!(error instanceof ApiError) || error.status >= 500) return undefined;
  return error.problem.detail;
}
