import createClient, { type Middleware } from 'openapi-fetch';
import { CSRF_HEADER, csrfToken } from './csrf';
import { switchToWhereItIs } from './elsewhere';
import { IDEMPOTENCY_HEADER, newIdempotencyKey } from './idempotency';
import { POSITION_HEADER, positions } from './positions';
import { problemFrom, unreachable } from './problem';
import type { paths } from './schema';
import { goToSignIn } from './signIn';

const isRead = (request: Request) => request.method === 'GET' || request.method === 'HEAD';

/** Questions too long for an address. Nothing is done, so that nothing could be done twice. */
const isQuestion = (request: Request) =>
  /^\/api\/(article-previews|billing\/(quote|invoice)-totals|catalogue\/items\/[^/]+\/preview)$/.test(
    new URL(request.url).pathname,
  );

/** Each part of our house rules for requests, in the order they apply. */
export const portalRules: Middleware = {
  onRequest({ request }) {
    if (isRead(request)) {
      const position = positions.headerFor(request.url);
      if (position) request.headers.set(POSITION_HEADER, position);
      return request;
    }
    const token = csrfToken();
    if (token) request.headers.set(CSRF_HEADER, token);
    if (request.method === 'POST' && !request.headers.has(IDEMPOTENCY_HEADER) && !isQuestion(request)) {
      request.headers.set(IDEMPOTENCY_HEADER, newIdempotencyKey());
    }
    return request;
  },

  async onResponse({ request, response }) {
    positions.rememberHeader(request.url, response.headers.get(POSITION_HEADER));
    if (response.ok) return response;
    // The browser is leaving: a promise that never settles keeps the page as it is until it does.
    if (response.status === 401 && goToSignIn()) return new Promise<never>(() => {});
    if (response.status === 404 && isRead(request) && (await switchToWhereItIs(request.url))) {
      location.reload();
      return new Promise<never>(() => {});
    }
    throw await problemFrom(response);
  },

  onError({ error }) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw unreachable();
  },
};

export const api = createClient<paths>({ baseUrl: location.origin });
api.use(portalRules);

/** The body of an answer. Failures never get here: they are thrown as `ApiError`. */
export async function body<T>(answer: Promise<{ data?: T }>): Promise<T> {
  return (await answer).data as T;
}
