import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { unreachable } from '@/api/problem';
import { keys } from '@/api/queries';
import { commands } from '@/features/tickets/commands';
import type { Ticket } from '@/features/tickets/model';
import { usePendingComments } from './usePendingComments';

const send = vi.spyOn(commands, 'comment');
const ticket = { id: 't1', timeline: [] as Ticket['timeline'] } as Ticket;

function setUp() {
  const client = new QueryClient();
  client.setQueryData(keys.session, { signedIn: true, user: { id: 'sam', kind: 'contact', name: 'Sam' } });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return renderHook((shown: Ticket) => usePendingComments(shown), { wrapper, initialProps: ticket });
}

describe('a comment that was sent', () => {
  beforeEach(() => {
    localStorage.clear();
    send.mockReset();
  });

  it('shows at once and leaves when the server has it', async () => {
    let answer = () => {};
    send.mockReturnValueOnce(new Promise((resolve) => (answer = () => resolve({} as never))));
    const { result } = setUp();
    act(() => result.current.send('<p>Hello</p>', false, []));
    expect(result.current.shown).toMatchObject([{ text: '<p>Hello</p>', failed: undefined }]);
    act(() => answer());
    await waitFor(() => expect(result.current.shown).toEqual([]));
  });

  it('stays with its reason when it failed, and goes out again under the same key', async () => {
    send.mockRejectedValueOnce(unreachable()).mockResolvedValueOnce({} as never);
    const { result } = setUp();
    act(() => result.current.send('<p>Hello</p>', false, []));
    await waitFor(() => expect(result.current.shown[0]?.failed).toBeInstanceOf(Error));
    act(() => result.current.retry(result.current.shown[0]!));
    await waitFor(() => expect(result.current.shown).toEqual([]));
    const [first, second] = send.mock.calls.map(([, message]) => message.key);
    expect(second).toBe(first);
  });

  it('goes by itself, under the same key, after a reload that cut it off', async () => {
    send.mockReturnValueOnce(new Promise(() => {})).mockResolvedValueOnce({} as never);
    const before = setUp();
    act(() => before.result.current.send('<p>Cut off</p>', false, []));
    before.unmount();
    const { result } = setUp();
    expect(result.current.shown).toMatchObject([{ text: '<p>Cut off</p>' }]);
    await waitFor(() => expect(result.current.shown).toEqual([]));
    const [first, second] = send.mock.calls.map(([, message]) => message.key);
    expect(second).toBe(first);
  });

  it('goes by itself once the connection is back', async () => {
    send.mockRejectedValueOnce(unreachable()).mockResolvedValueOnce({} as never);
    const { result } = setUp();
    act(() => result.current.send('<p>Hello</p>', false, []));
    await waitFor(() => expect(result.current.shown[0]?.failed).toBeInstanceOf(Error));
    window.dispatchEvent(new Event('online'));
    await waitFor(() => expect(result.current.shown).toEqual([]));
  });

  it('goes back into the box when it is taken back', async () => {
    send.mockRejectedValueOnce(unreachable());
    const { result } = setUp();
    act(() => result.current.send('<p>Hello</p>', false, []));
    await waitFor(() => expect(result.current.shown[0]?.failed).toBeInstanceOf(Error));
    act(() => result.current.takeBack(result.current.shown[0]!));
    expect(result.current.shown).toEqual([]);
  });
});
