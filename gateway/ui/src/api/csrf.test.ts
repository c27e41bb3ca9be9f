import { afterEach, expect, it } from 'vitest';
import { csrfToken, maskedCsrfToken } from './csrf';

afterEach(() => {
  document.cookie = 'XSRF-TOKEN=; max-age=0';
});

it('finds the token among other cookies', () => {
  document.cookie = 'theme=dark';
  document.cookie = 'XSRF-TOKEN=5d1c-77';
  expect(csrfToken()).toBe('5d1c-77');
});

it('masks it so that the gateway can unmask it', () => {
  document.cookie = 'XSRF-TOKEN=5d1c-77';
  const masked = maskedCsrfToken() ?? '';
  const bytes = Uint8Array.from(atob(masked.replaceAll('-', '+').replaceAll('_', '/')), (c) =>
    c.charCodeAt(0),
  );
  const half = bytes.length / 2;
  const plain = bytes.slice(half).map((byte, i) => byte ^ (bytes[i] ?? 0));
  expect(new TextDecoder().decode(plain)).toBe('5d1c-77');
});
