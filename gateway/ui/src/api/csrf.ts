/** With https the cookie is the host's own, which no neighbouring host can plant. */
const COOKIES = ['__Host-XSRF-TOKEN', 'XSRF-TOKEN'];
export const CSRF_HEADER = 'X-XSRF-TOKEN';

export function csrfToken(): string | undefined {
  const all = document.cookie.split('; ').map((cookie) => cookie.split('=', 2));
  const value = COOKIES.map((name) => all.find(([known]) => known === name)?.[1]).find(Boolean);
  return value && decodeURIComponent(value);
}
