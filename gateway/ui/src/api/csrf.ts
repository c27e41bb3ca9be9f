const COOKIE = 'XSRF-TOKEN';
export const CSRF_HEADER = 'X-XSRF-TOKEN';

export function csrfToken(): string | undefined {
  const pair = document.cookie.split('; ').find((cookie) => cookie.startsWith(`${COOKIE}=`));
  return pair && decodeURIComponent(pair.slice(COOKIE.length + 1));
}

/**
 * The token as a form field carries it. The gateway takes the plain token from a header, but from a form it expects
 * it masked (random bytes, then the token xored with them), as pages rendered on a server would send it.
 */
export function maskedCsrfToken(): string | undefined {
  const token = csrfToken();
  if (!token) return undefined;
  const plain = new TextEncoder().encode(token);
  const mask = crypto.getRandomValues(new Uint8Array(plain.length));
  const masked = plain.map((byte, i) => byte ^ (mask[i] ?? 0));
  return btoa(String.fromCharCode(...mask, ...masked))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
