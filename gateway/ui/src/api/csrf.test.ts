import { afterEach, expect, it } from 'vitest';
import { csrfToken } from './csrf';

afterEach(() => {
  document.cookie = 'XSRF-TOKEN=; max-age=0';
});

it('finds the token among other cookies', () => {
  document.cookie = 'theme=dark';
  document.cookie = 'XSRF-TOKEN=5d1c-77';
  expect(csrfToken()).toBe('5d1c-77');
});
