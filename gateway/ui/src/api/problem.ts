import { inReadersWords } from '@/i18n/said/said';
import type { Schemas } from './schema';

export type Problem = Schemas['Problem'];

/** What went wrong with a request, as the server told it or as near as we can say. `status` is 0 when nobody answered. */
export class ApiError extends Error {
  readonly status: number;
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = 'ApiError';
    this.status = problem.status;
    this.problem = problem;
  }

  /** The last part of the problem's type, such as `ticket-already-resolved`. */
  get code(): string {
    return this.problem.type.split('/').pop() ?? '';
  }

  get traceId(): string | undefined {
    return this.problem.traceId;
  }

  get offline(): boolean {
    return this.status === 0;
  }

  /** Messages by field name: the pointer `/followerIds/0` belongs to the field `followerIds`. */
  fieldErrors(): Record<string, string> {
    const entries = (this.problem.errors ?? []).map(
      ({ pointer, message }) => [pointer.split('/')[1] ?? '', message] as const,
    );
    return Object.fromEntries(entries.reverse());
  }
}

export const unreachable = () =>
  new ApiError({ type: 'about:blank', title: 'The portal could not be reached', status: 0 });

/** Reads a problem document; a proxy's HTML page or an empty body still becomes something that can be shown. */
export async function problemFrom(response: Response): Promise<ApiError> {
  const traceId = response.headers.get('traceresponse')?.split('-')[1];
  const fallback: Problem = {
    type: 'about:blank',
    title: response.statusText,
    status: response.status,
    traceId,
  };
  try {
    const body = (await response.clone().json()) as Partial<Problem>;
    return new ApiError({
      ...fallback,
      ...body,
      detail: body.detail && inReadersWords(body.detail),
      errors: body.errors?.map((error) => ({ ...error, message: inReadersWords(error.message) })),
      status: response.status,
    });
  } catch {
    return new ApiError(fallback);
  }
}
