import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { api } from '@/api/client';
import type { Ticket } from '@/features/tickets/model';
import { useHistory } from './useHistory';

const entries = (...ids: string[]) => ids.map((id) => ({ id }));
const ticket = (...ids: string[]) => ({ id: 't1', timeline: entries(...ids), earlier: true }) as Ticket;

it('reads on from the oldest entry, and loses none that falls out of the newest meanwhile', async () => {
  const asked = vi.spyOn(api, 'GET').mockImplementation(((
    _path: string,
    { params }: { params: { query: { before: string } } },
  ) =>
    Promise.resolve({
      data:
        params.query.before === 'e5'
          ? { entries: entries('e3', 'e4'), earlier: true }
          : { entries: entries('e1', 'e2'), earlier: false },
    })) as never);
  const client = new QueryClient();
  const { result, rerender } = renderHook((shown: Ticket) => useHistory(shown), {
    initialProps: ticket('e5', 'e6'),
    wrapper: ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    ),
  });
  const shown = () => result.current.entries.map(({ id }) => id);
  expect(shown()).toEqual(['e5', 'e6']);
  expect(asked).not.toHaveBeenCalled();

  act(() => result.current.readOn());
  await waitFor(() => expect(shown()).toEqual(['e3', 'e4', 'e5', 'e6']));
  expect(result.current.earlier).toBe(true);

  rerender(ticket('e6', 'e7'));
  act(() => result.current.readOn());
  await waitFor(() => expect(shown()).toEqual(['e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7']));
  expect(result.current.earlier).toBe(false);
});
