import { expect, it, vi } from 'vitest';
import { leaveWithOtherTabs } from './logOut';

it('leaves when another tab has logged out, once the session is over and not before', async () => {
  vi.useFakeTimers();
  const answers = [{ signedIn: true }, undefined, { signedIn: false }];
  vi.stubGlobal('fetch', () => {
    const answer = answers.shift();
    return answer ? Promise.resolve(Response.json(answer)) : Promise.reject(new Error('away'));
  });
  const leave = vi.fn();
  leaveWithOtherTabs(leave);
  window.dispatchEvent(new StorageEvent('storage', { key: 'another' }));
  window.dispatchEvent(new StorageEvent('storage', { key: 'porchlight.logged-out' }));
  await vi.advanceTimersByTimeAsync(600);
  expect(leave).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(600);
  expect(leave).toHaveBeenCalledOnce();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
