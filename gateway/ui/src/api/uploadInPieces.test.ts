import { beforeEach, expect, it, vi } from 'vitest';
import { ApiError, unreachable } from './problem';
import { upload as send } from './upload';
import { newSending, uploadInPieces } from './uploadInPieces';

vi.mock('./upload');
const upload = vi.mocked(send as (...args: unknown[]) => Promise<unknown>);

const file = new File([new Uint8Array(2_500_000)], 'film.bin');
const whole = { id: 'a', name: 'film.bin', size: 2_500_000, type: 'application/octet-stream' };
const refused = (status: number, type = 'about:blank') => new ApiError({ type, title: '', status });

const waited = vi.fn();
const start = (sending = newSending(), abort = new AbortController()) =>
  uploadInPieces('/api/attachments', file, {
    onProgress: () => {},
    onWaiting: waited,
    signal: abort.signal,
    sending,
  });
const sentFrom = () => upload.mock.calls.map((call) => (call[4] as { from: number }).from);

beforeEach(() => {
  vi.useFakeTimers();
  upload.mockReset();
  waited.mockReset();
});

it('goes in pieces, one after the other, under one id', async () => {
  upload.mockResolvedValueOnce(null).mockResolvedValueOnce(null).mockResolvedValueOnce(whole);
  await expect(start()).resolves.toBe(whole);
  expect(sentFrom()).toEqual([0, 1_000_000, 2_000_000]);
  expect(new Set(upload.mock.calls.map((call) => (call[4] as { upload: string }).upload)).size).toBe(1);
});

it('sends again only what was not answered when the connection is back', async () => {
  upload
    .mockResolvedValueOnce(null)
    .mockRejectedValueOnce(unreachable())
    .mockRejectedValueOnce(refused(503))
    .mockResolvedValueOnce(null)
    .mockResolvedValueOnce(whole);
  const done = start();
  await vi.advanceTimersByTimeAsync(900);
  expect(waited).toHaveBeenLastCalledWith(true);
  window.dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(2_000);
  await expect(done).resolves.toBe(whole);
  expect(sentFrom()).toEqual([0, 1_000_000, 1_000_000, 1_000_000, 2_000_000]);
  expect(waited).toHaveBeenLastCalledWith(false);
});

it('begins anew where the server has forgotten the beginning', async () => {
  upload
    .mockRejectedValueOnce(refused(409, 'https://porchlight.dev/problems/pieces-missing'))
    .mockResolvedValueOnce(null)
    .mockResolvedValueOnce(null)
    .mockResolvedValueOnce(whole);
  await expect(start({ upload: 'old', sent: 2_000_000 })).resolves.toBe(whole);
  expect(sentFrom()).toEqual([2_000_000, 0, 1_000_000, 2_000_000]);
});

it('does not repeat what was refused, and gives up what stays lost', async () => {
  upload.mockRejectedValueOnce(refused(400));
  await expect(start()).rejects.toMatchObject({ status: 400 });
  upload.mockRejectedValue(unreachable());
  const lost = expect(start()).rejects.toMatchObject({ status: 0 });
  await vi.advanceTimersByTimeAsync(150_000);
  await lost;
});
