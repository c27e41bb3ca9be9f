import { expect, it, vi } from 'vitest';
import { loadAgain } from './loadAgain';

it('loads once more what did not come', async () => {
  const load = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error('gone'))
    .mockResolvedValue('here');
  await expect(loadAgain(load)).resolves.toBe('here');
  expect(load).toHaveBeenCalledTimes(2);
});

it('gives up after that', async () => {
  const load = vi.fn<() => Promise<string>>().mockRejectedValue(new Error('gone'));
  await expect(loadAgain(load)).rejects.toThrow('gone');
  expect(load).toHaveBeenCalledTimes(2);
});
