import { api, body } from './client';
import { goToSignIn } from './signIn';

let asking = false;

/**
 * A stream cannot say why it ended or was refused; the session can. Asked after every loss and not only the first: a session
 * may outlive the stream by a moment, and sign-in may not be tried twice within seconds.
 */
export async function leaveIfSignedOut() {
  if (asking) return;
  asking = true;
  try {
    const session = await body(api.GET('/api/session'));
    if (!session.signedIn) goToSignIn();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // Nobody answers at all: the bar says so, and the connection keeps trying.
  } finally {
    asking = false;
  }
}
