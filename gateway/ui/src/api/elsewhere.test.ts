import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const here = (path: string) => `http://portal.example${path}`;

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

function answering(memberships: unknown[], found: boolean) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (path: string, init?: RequestInit) => {
    asked.push(`${init?.method ?? 'GET'} ${path}`);
    return Promise.resolve(
      path === '/api/memberships'
        ? Response.json(memberships)
        : new Response(null, { status: found ? 204 : 404 }),
    );
  });
  return asked;
}

it('switches to the organisation that has what a link leads to', async () => {
  answering([{}, {}], true);
  const { switchToWhereItIs } = await import('./elsewhere');
  expect(await switchToWhereItIs(here('/api/tickets/10042'))).toBe(true);
});

it('leaves alone who belongs to one organisation, and asks for that once', async () => {
  const asked = answering([{}], true);
  const { switchToWhereItIs } = await import('./elsewhere');
  expect(await switchToWhereItIs(here('/api/tickets/10042'))).toBe(false);
  expect(await switchToWhereItIs(here('/api/tickets/10043'))).toBe(false);
  expect(asked).toEqual(['GET /api/memberships']);
});

it('asks nothing about lists, and finds nowhere what is nowhere', async () => {
  const asked = answering([{}, {}], false);
  const { switchToWhereItIs } = await import('./elsewhere');
  expect(await switchToWhereItIs(here('/api/tickets'))).toBe(false);
  expect(asked).toEqual([]);
  expect(await switchToWhereItIs(here('/api/tickets/1'))).toBe(false);
});
