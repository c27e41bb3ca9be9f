import { useQuery } from '@tanstack/react-query';
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { show } from '@/test/render';
import { LiveProvider } from './LiveProvider';

class FakeSource extends EventTarget {
  onopen?: () => void;
  onerror?: () => void;
  close() {}
}
const sources: FakeSource[] = [];

const get = vi.hoisted(() => vi.fn());
vi.mock('@/api/client', async (original) => ({
  ...(await original<object>()),
  api: { GET: (path: string) => Promise.resolve({ data: get(path) as unknown }) },
}));

beforeEach(() => {
  get.mockReset().mockReturnValue({ signedIn: true });
  vi.stubGlobal(
    'EventSource',
    class extends FakeSource {
      constructor() {
        super();
        sources.push(this);
      }
    },
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
  sources.length = 0;
});

it('asks again for what failed while the connection was gone', async () => {
  const queryFn = vi.fn().mockRejectedValueOnce(new Error('nobody answers')).mockResolvedValue('here');
  const Page = () => {
    const { data, isError } = useQuery({ queryKey: ['page'], queryFn });
    return <p>{isError ? 'failed' : data}</p>;
  };
  const lost = () => {
    // It has come so far that it goes on there, rather than with everything anew.
    sources[0]?.dispatchEvent(new MessageEvent('heartbeat', { data: '{}', lastEventId: 'e1' }));
    sources[0]?.onerror?.();
  };
  await show(
    <LiveProvider>
      <Page />
    </LiveProvider>,
  );
  await screen.findByText('failed');
  act(lost);
  window.dispatchEvent(new Event('online'));
  act(() => sources[1]?.onopen?.());
  expect(await screen.findByText('here')).toBeVisible();
});

it('asks whenever the stream is lost whether its session still holds, and leaves when it does not', async () => {
  const assign = vi.fn();
  vi.stubGlobal('location', { ...window.location, assign });
  await show(
    <LiveProvider>
      <p>here</p>
    </LiveProvider>,
  );
  const loseAgain = async (times: number) => {
    act(() => sources.at(-1)?.onerror?.());
    await vi.waitFor(() => expect(get).toHaveBeenCalledTimes(times));
    window.dispatchEvent(new Event('online'));
  };
  await loseAgain(1);
  get.mockReturnValue({ signedIn: false });
  // Just back from there: going again at once would be a loop.
  sessionStorage.setItem('porchlight.sign-in', String(Date.now()));
  await loseAgain(2);
  expect(assign).not.toHaveBeenCalled();
  sessionStorage.clear();
  await loseAgain(3);
  await vi.waitFor(() => expect(assign).toHaveBeenCalledOnce());
  expect(get.mock.calls).toEqual([['/api/session'], ['/api/session'], ['/api/session']]);
});
