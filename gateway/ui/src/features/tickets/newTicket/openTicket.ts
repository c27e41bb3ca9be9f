import { ApiError } from '@/api/problem';
import { commands } from '@/features/tickets/commands';
import { attemptFor, earlierBodies, outcomeUnknown, type Attempt } from './attempt';

export interface Opened {
  id: string;
  number: number;
  /** An earlier sending had arrived after all: what was changed since is not in the ticket. */
  earlier: boolean;
}

/**
 * Sends a new ticket under the open attempt's key, or a new one, and notes what is still open (`undefined`: nothing).
 * When the server knows the key with other content, an earlier sending whose answer was lost has arrived; asking again
 * with that content brings its number, instead of a second ticket.
 */
export async function openTicket(
  body: unknown,
  open: Attempt | undefined,
  newKey: () => string,
  note: (attempt: Attempt | undefined) => void,
): Promise<Opened> {
  const attempt = attemptFor(body, open, newKey);
  note(attempt);
  try {
    return { ...(await commands.open(JSON.stringify(body), attempt.key)), earlier: false };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.status === 422) {
      for (const json of earlierBodies(attempt, body)) {
        const found = await known(json, attempt.key);
        if (found) return { ...found, earlier: true };
      }
    }
    if (!outcomeUnknown(error.status)) note(undefined);
    throw error;
  }
}

async function known(json: string, key: string) {
  try {
    return await commands.open(json, key);
  } catch (error) {
    if (error instanceof ApiError && error.status === 422) return undefined;
    throw error;
  }
}
