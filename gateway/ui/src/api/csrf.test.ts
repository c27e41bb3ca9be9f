import { afterEach, expect, it, vi } from 'vitest';
import { csrfToken } from './csrf';

afterEach(() => {
  document.cookie = 'XSRF-TOKEN=; max-age=0';
});

it('finds the token among other cookies', () => {
  document.cookie = 'theme=dark';
  document.cookie = 'XSRF-TOKEN=5d1c-77';
  expect(csrfToken()).toBe('5d1c-77');
});

it('takes the one that no other host can plant', () => {
  const cookies = vi
    .spyOn(document, 'cookie', 'get')
    .mockReturnValue('XSRF-TOKEN=planted; __Host-XSRF-TOKEN=ours');
  expect(csrfToken()).toBe('ours');
  cookies.mockRestore();
});
