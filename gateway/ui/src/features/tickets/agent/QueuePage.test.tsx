import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import '@/features/tickets/words/queue';
import { keys } from '@/api/queries';
import { agentSearch } from '@/features/tickets/ticketSearch';
import { session } from '@/test/render';
import { QueuePage } from './QueuePage';
import { ticketKeys } from '@/features/tickets/queries';

let queue: number[];

const ticket = (number: number) => ({
  id: `t${number}`,
  number,
  version: 1,
  summary: `Summary ${number}`,
  details: '<p>Details</p>',
  status: queue.includes(number) ? 'new' : 'resolved',
  priority: 'low',
  urgency: 'low',
  impact: 'low',
  organisation: { id: 'o1', name: 'Harbour Dental' },
  requester: { id: 'p2', name: 'Sam' },
  assignee: null,
  followers: [],
  attachments: [],
  timeline: [],
  openedAt: '2026-11-21T09:00:00Z',
  updatedAt: '2026-11-21T09:00:00Z',
  allowed: { assign: true, comment: queue.includes(number), internalNote: true, resolve: true },
});

vi.mock('@/api/client', async (original) => ({
  ...(await original<object>()),
  api: {
    GET: (path: string, { params }: { params: { path?: { idOrNumber: string } } }) =>
      Promise.resolve({
        data:
          path === '/api/tickets'
            ? { items: queue.map(ticket), page: 1, size: 25, total: queue.length }
            : ticket(Number(params.path?.idOrNumber)),
      }),
    PUT: () => Promise.resolve({ data: { people: [] } }),
    DELETE: () => Promise.resolve({}),
  },
}));

async function open(address = '/agent/tickets') {
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (query) =>
      ({ matches: true, media: query, addEventListener: () => {}, removeEventListener: () => {} }) as never,
  );
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
  queries.setQueryData(keys.session, {
    ...session,
    user: { ...session.user!, id: 'me', kind: 'agent', name: 'Jo Lindqvist' },
  });
  const root = createRootRoute();
  const router = createRouter({
    routeTree: root.addChildren(
      ['/agent/tickets', '/agent/tickets/new', '/agent/tickets/$number'].map((path) =>
        createRoute({
          getParentRoute: () => root,
          path,
          validateSearch: agentSearch,
          component: path === '/agent/tickets' ? QueuePage : undefined,
        }),
      ),
    ),
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  await router.load();
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={queries}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  const rows = () => screen.getAllByRole('row').slice(1);
  return {
    router,
    /** Somebody else changes something: the list comes anew. */
    become: async (...numbers: number[]) => {
      queue = numbers;
      await queries.invalidateQueries({ queryKey: ticketKeys.all });
    },
    order: () => rows().map((row) => row.textContent?.match(/#(\d+)/)?.[1]),
  };
}

const preview = () => screen.getByRole('region', { name: 'Preview' });
const shows = (number: number) =>
  waitFor(() => expect(within(preview()).getByRole('heading', { level: 2 })).toHaveTextContent(`#${number}`));
const reply = () => screen.findByRole('textbox', { name: 'Reply to the customer' });

beforeEach(() => {
  // The hands of the test before are not on the keys any more.
  document.dispatchEvent(new Event('pointerdown'));
  queue = [3, 2, 1];
});

it('keeps what it showed first when another ticket comes before it', async () => {
  const { become, order } = await open();
  await shows(3);
  await become(2, 3, 1);
  await waitFor(() => expect(order()).toEqual(['2', '3', '1']));
  await shows(3);
});

it('holds its order while somebody works in it, until they ask for the new one', async () => {
  const { become, order } = await open();
  await shows(3);
  await userEvent.keyboard('j');
  await shows(2);
  await become(4, 2, 3, 1);
  await screen.findByText('1 changed · Refresh');
  expect(order()).toEqual(['3', '2', '1']);
  await userEvent.keyboard('j');
  await shows(1);
  await userEvent.click(screen.getByRole('button', { name: '1 changed · Refresh' }));
  expect(order()).toEqual(['4', '2', '3', '1']);
  await shows(1);
});

it('keeps the line when the ticket that was chosen leaves, and says so in the address', async () => {
  const { become, router } = await open('/agent/tickets?ticket=%222%22');
  await shows(2);
  await become(3, 1);
  await shows(1);
  await waitFor(() => expect(router.state.location.search).toMatchObject({ ticket: '1' }));
});

it('does not take the ticket from under the hands of whoever writes', async () => {
  const { become } = await open();
  await shows(3);
  const box = await reply();
  await userEvent.keyboard('r');
  await waitFor(() => expect(box).toHaveFocus());
  await become(2, 1);
  await shows(3);
  expect(await reply()).toBe(box);
  expect(box).toHaveFocus();
  expect(screen.getByRole('button', { name: 'Send reply' })).toBeDisabled();
});

it('keeps a reply in sight that was not sent before somebody else resolved the ticket', async () => {
  const unsent = { at: Date.now(), value: '<p>Almost done</p>' };
  localStorage.setItem('porchlight.draft.me.ticket.t3.comment', JSON.stringify(unsent));
  const { become } = await open();
  await shows(3);
  await become(2, 1);
  await shows(3);
  expect(await reply()).toHaveTextContent('Almost done');
  expect(await screen.findByText(/What you write here is kept/)).toBeVisible();
});

it('moves on when they leave it', async () => {
  const { become } = await open();
  await shows(3);
  await reply();
  await userEvent.keyboard('r');
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Reply to the customer' })).toHaveFocus());
  await become(2, 1);
  await userEvent.keyboard('{Escape}');
  expect(screen.getByRole('link', { name: /^#3/ })).toHaveFocus();
  await userEvent.keyboard('j');
  await shows(2);
});
