import { onlineManager, QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, it, vi } from 'vitest';
import { queryClient } from './queryClient';

afterEach(() => {
  queryClient.clear();
  queryClient.unmount();
});

it('asks again for what failed, once the connection is back', async () => {
  queryClient.mount();
  const queryFn = vi.fn().mockRejectedValueOnce(new Error('no connection')).mockResolvedValue('here');
  const observer = new QueryObserver<string>(queryClient, { queryKey: ['page'], queryFn });
  const stop = observer.subscribe(() => {});
  await vi.waitFor(() => expect(observer.getCurrentResult().isError).toBe(true));
  onlineManager.setOnline(false);
  onlineManager.setOnline(true);
  await vi.waitFor(() => expect(observer.getCurrentResult().data).toBe('here'));
  stop();
});
