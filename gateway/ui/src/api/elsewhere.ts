import { CSRF_HEADER, csrfToken } from './csrf';
import { tellOtherTabs } from './otherTabs';

/** One thing by its id or number. */
const THING = /^\/api\/[a-z-]+\/[\w-]+$/;

let several: Promise<boolean> | undefined;

/** Whether the person is a contact of more than one organisation. */
const belongsToSeveral = () =>
  (several ??= fetch('/api/memberships')
    .then((answer) => (answer.ok ? (answer.json() as Promise<unknown[]>) : []))
    .then(
      (memberships) => memberships.length > 1,
      () => false,
    ));

/**
 * A link to something of another of the person's organisations: has the session switch there. False when it is nowhere
 * to be found.
 */
export async function switchToWhereItIs(url: string): Promise<boolean> {
  const path = new URL(url).pathname;
  if (!THING.test(path) || !(await belongsToSeveral())) return false;
  const answer = await fetch('/api/session/membership', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', [CSRF_HEADER]: csrfToken() ?? '' },
    body: JSON.stringify({ path }),
  });
  if (answer.ok) tellOtherTabs();
  return answer.ok;
}
