/**
 * Makes a second press, a reload or a lost answer harmless. One attempt keeps one idempotency key: sent again it gets
 * the first answer again. A refusal settles the attempt, and the corrected form goes out under a new key. Silence does
 * not settle it, because what was sent may have arrived.
 */
export interface Attempt {
  key: string;
  /** Everything that was sent under the key without an answer, as JSON, oldest first. */
  bodies: string[];
}

export function attemptFor(body: unknown, open: Attempt | undefined, newKey: () => string): Attempt {
  const text = JSON.stringify(body);
  if (!open) return { key: newKey(), bodies: [text] };
  return open.bodies.includes(text) ? open : { ...open, bodies: [...open.bodies, text] };
}

/** Whether an answer of this status leaves open if the server took it: none at all, or one from something in between. */
export const outcomeUnknown = (status: number): boolean => status === 0 || status === 408 || status >= 500;

/** The key stood for another body: an earlier sending has arrived. These are the candidates, the likeliest first. */
export const earlierBodies = (attempt: Attempt, body: unknown): string[] =>
  attempt.bodies.filter((sent) => sent !== JSON.stringify(body)).reverse();
