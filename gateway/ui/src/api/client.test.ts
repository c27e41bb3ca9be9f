import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from './problem';

const ticket = '0b0e9f7e-6a0c-4d4e-8f43-1c2d3e4f5a6b';
const answer = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

let requests: Request[];
let answers: (Response | Error)[];
let client: typeof import('./client');

beforeEach(async () => {
  requests = [];
  answers = [];
  vi.resetModules();
  vi.stubGlobal('fetch', async (request: Request) => {
    requests.push(request);
    const next = answers.shift() ?? answer({});
    if (next instanceof Error) throw next;
    return next;
  });
  client = await import('./client');
});

afterEach(() => {
  vi.unstubAllGlobals();
  document.cookie = 'XSRF-TOKEN=; max-age=0';
});

const openTicket = () =>
  client.api.POST('/api/tickets', {
    body: { summary: 's', details: 'd', urgency: 'low', impact: 'low', followerIds: [], attachmentIds: [] },
  });

describe('a write', () => {
  it('proves with the cookie that it comes from our page', async () => {
    document.cookie = 'XSRF-TOKEN=abc-123';
    await openTicket();
    expect(requests[0]?.headers.get('X-XSRF-TOKEN')).toBe('abc-123');
  });

  it('carries an idempotency key, another for each', async () => {
    await openTicket();
    await openTicket();
    const [first, second] = requests.map((request) => request.headers.get('Idempotency-Key'));
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(second).not.toBe(first);
  });

  it('keeps the key it is given', async () => {
    await client.api.POST('/api/tickets/{id}/comments', {
      params: { path: { id: ticket } },
      body: { text: 'Hello', attachmentIds: [] },
      headers: { 'Idempotency-Key': 'mine' },
    });
    expect(requests[0]?.headers.get('Idempotency-Key')).toBe('mine');
  });
});

it('carries no key where nothing is done', async () => {
  await client.api.POST('/api/article-previews', { body: { markdown: '**x**' } });
  expect(requests[0]?.headers.has('Idempotency-Key')).toBe(false);
});

describe('reading what was written', () => {
  it('sends the position of the write', async () => {
    answers = [answer({ id: ticket, number: 10042 }, 201, { 'Portal-Position': `${ticket}@1` })];
    await openTicket();
    await client.api.GET('/api/tickets');
    await client.api.GET('/api/tickets/{idOrNumber}', { params: { path: { idOrNumber: '10042' } } });
    await client.api.GET('/api/colleagues');
    expect(requests.slice(1).map((request) => request.headers.get('Portal-Position'))).toEqual([
      `${ticket}@1`,
      `${ticket}@1`,
      null,
    ]);
  });

  it('asks for nothing when nothing was written', async () => {
    await client.api.GET('/api/tickets');
    expect(requests[0]?.headers.has('Portal-Position')).toBe(false);
    expect(requests[0]?.headers.has('Idempotency-Key')).toBe(false);
  });
});

describe('a failure', () => {
  const failing = async (...next: (Response | Error)[]) => {
    answers = next;
    const { ApiError: Reloaded } = await import('./problem');
    const error = await client.api.GET('/api/tickets').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(Reloaded);
    return error as ApiError;
  };

  it('is the problem the server describes', async () => {
    const error = await failing(
      answer(
        {
          type: 'https://porchlight.dev/problems/invalid-input',
          title: 'Invalid input',
          status: 400,
          traceId: '4bf9',
          errors: [
            { pointer: '/summary', message: 'Enter a summary' },
            { pointer: '/followerIds/1', message: 'Unknown person' },
          ],
        },
        400,
      ),
    );
    expect(error).toMatchObject({ status: 400, code: 'invalid-input', traceId: '4bf9', offline: false });
    expect(error.fieldErrors()).toEqual({ summary: 'Enter a summary', followerIds: 'Unknown person' });
  });

  it('is still told when a proxy answers with a page', async () => {
    const error = await failing(new Response('<h1>Bad gateway</h1>', { status: 502 }));
    expect(error).toMatchObject({ status: 502, offline: false });
  });

  it('is told apart from nobody answering', async () => {
    const error = await failing(new TypeError('Failed to fetch'));
    expect(error.offline).toBe(true);
  });
});

describe('an expired session', () => {
  const assign = vi.fn();
  beforeEach(() => {
    assign.mockReset();
    vi.stubGlobal('location', {
      ...window.location,
      pathname: '/tickets',
      search: '?page=2',
      hash: '',
      assign,
    });
  });

  it('goes to sign-in, to come back to the same place, once for all requests that fail', async () => {
    answers = [answer({}, 401), answer({}, 401)];
    void client.api.GET('/api/tickets');
    void client.api.GET('/api/agents');
    await vi.waitFor(() => expect(requests).toHaveLength(2));
    await vi.waitFor(() =>
      expect(assign.mock.calls).toEqual([['/oauth2/authorization/keycloak?returnTo=%2Ftickets%3Fpage%3D2']]),
    );
  });

  it('does not go round in circles', async () => {
    sessionStorage.setItem('porchlight.sign-in', String(Date.now()));
    answers = [answer({ title: 'Not signed in', status: 401 }, 401)];
    await expect(client.api.GET('/api/tickets')).rejects.toMatchObject({ status: 401 });
    expect(assign).not.toHaveBeenCalled();
  });
});
