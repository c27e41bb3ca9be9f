import { useQuery } from '@tanstack/react-query';
import { act, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { show } from '@/test/render';
import { LiveProvider } from './LiveProvider';

class FakeSource extends EventTarget {
  onopen?: () => void;
  onerror?: () => void;
  close() {}
}
const sources: FakeSource[] = [];

afterEach(() => {
  vi.unstubAllGlobals();
  sources.length = 0;
});

it('asks again for what failed while the connection was gone', async () => {
  vi.stubGlobal(
    'EventSource',
    class extends FakeSource {
      constructor() {
        super();
        sources.push(this);
      }
    },
  );
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
