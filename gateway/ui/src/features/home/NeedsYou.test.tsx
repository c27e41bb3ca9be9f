import { screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { session, show } from '@/test/render';
import { NeedsYou } from './NeedsYou';
import { useNeeds } from './useNeeds';

const asked = vi.hoisted(() => vi.fn<(path: string, parts: string[]) => void>());
const answer = vi.hoisted(() => ({ away: [] as string[] }));
vi.mock('@/api/client', async (original) => ({
  ...(await original<object>()),
  api: {
    GET: (path: string, { params }: { params: { query: { part: string[] } } }) => {
      asked(path, params.query.part);
      const nothing = { items: [], page: 1, size: 5, total: 0 };
      const ticket = { id: 't1', number: 10042, summary: 'Printer', updatedAt: new Date().toISOString() };
      const some = { items: [ticket], page: 1, size: 5, total: 6 };
      const parts = Object.fromEntries(
        params.query.part
          .filter((part) => !answer.away.includes(part))
          .map((part) => [part, part.startsWith('tickets-') ? some : nothing]),
      );
      return Promise.resolve({ data: { parts, unavailable: answer.away } });
    },
  },
}));

const Needs = ({ agent }: { agent: boolean }) => (
  <NeedsYou needs={useNeeds({ ...session.user!, kind: agent ? 'agent' : 'contact' })} />
);

beforeEach(() => {
  asked.mockClear();
  answer.away = [];
});

it('asks all services at once, and leads on to what waits for a customer', async () => {
  await show(<Needs agent={false} />);
  expect(await screen.findByRole('link', { name: 'Show all 6' })).toHaveAttribute(
    'href',
    '/tickets?needsReply=true',
  );
  expect(asked).toHaveBeenCalledTimes(1);
  expect(asked.mock.lastCall).toEqual([
    '/api/home',
    expect.arrayContaining(['tickets-reply', 'approvals', 'quotes-decide', 'projects-your-turn']),
  ]);
});

it('shows an agent what is assigned to them', async () => {
  await show(<Needs agent />);
  expect(await screen.findByRole('link', { name: 'Show all 6' })).toHaveAttribute(
    'href',
    '/agent?assignee=me',
  );
  expect(asked.mock.lastCall?.[1]).toContain('tickets-assigned');
});

it('says of a part whose service is away that it is missing, and shows the others', async () => {
  answer.away = ['approvals'];
  await show(<Needs agent={false} />);
  expect(await screen.findByText(/could not be fetched just now/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Show all 6' })).toBeVisible();
});
