import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { session, show } from '@/test/render';
import { NeedsYou } from './NeedsYou';
import { useNeeds } from './useNeeds';
import type { TicketQuery } from '@/features/tickets/forOthers/tickets';

const asked = vi.hoisted(() => vi.fn<(query: TicketQuery) => void>());
vi.mock('@/api/client', async (original) => ({
  ...(await original<object>()),
  api: {
    GET: (path: string, { params }: { params: { query: TicketQuery } }) => {
      // Nothing else waits.
      if (path !== '/api/tickets')
        return Promise.resolve({ data: { items: [], page: 1, size: 5, total: 0 } });
      asked(params.query);
      const item = {
        id: 't1',
        number: 10042,
        summary: 'Printer',
        updatedAt: new Date().toISOString(),
      };
      return Promise.resolve({ data: { items: [item], page: 1, size: 5, total: 6 } });
    },
  },
}));

const Needs = ({ agent }: { agent: boolean }) => (
  <NeedsYou needs={useNeeds({ ...session.user!, kind: agent ? 'agent' : 'contact' })} />
);

it('asks a customer for no reply that a colleague owes, and leads on to just these', async () => {
  await show(<Needs agent={false} />);
  expect(await screen.findByRole('link', { name: 'Show all 6' })).toHaveAttribute(
    'href',
    '/tickets?needsReply=true',
  );
  expect(asked.mock.lastCall?.[0]).toMatchObject({ requester: 'me', status: ['waiting-for-customer'] });
});

it('shows an agent what is assigned to them', async () => {
  await show(<Needs agent />);
  expect(await screen.findByRole('link', { name: 'Show all 6' })).toHaveAttribute(
    'href',
    '/agent?assignee=me',
  );
  expect(asked.mock.lastCall?.[0]).toMatchObject({ assignee: 'me' });
});
