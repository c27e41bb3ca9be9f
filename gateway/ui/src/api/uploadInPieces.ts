import { newId } from '@/lib/newId';
import { ApiError, unreachable } from './problem';
import { upload, type Attachment } from './upload';

/** Where files that belong to things are taken in, whole or in pieces. */
export type Taking =
  | '/api/attachments'
  | '/api/article-files'
  | '/api/request-files'
  | '/api/project-files'
  | '/api/billing/attachments';

/** Bytes: what a lost connection costs at the most. */
const PIECE = 1_000_000;

/** How long to wait before it is tried again, in ms; after the last it is given up. */
const PATIENCE = [1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000, 30_000, 30_000];

/** How far a file has got, so that it goes on from there. */
export interface Sending {
  upload: string;
  sent: number;
}

export const newSending = (): Sending => ({ upload: newId(), sent: 0 });

const isLost = (error: unknown) => error instanceof ApiError && [0, 502, 503, 504].includes(error.status);
const isForgotten = (error: unknown) => error instanceof ApiError && error.code === 'pieces-missing';

/** Until the connection may be back: in a moment, or as soon as the browser says so. */
function awaitConnection(ms: number, signal: AbortSignal) {
  return new Promise<void>((resolve) => {
    const end = () => {
      window.clearTimeout(timer);
      window.removeEventListener('online', end);
      resolve();
    };
    const timer = window.setTimeout(end, ms);
    window.addEventListener('online', end);
    signal.addEventListener('abort', end);
  });
}

interface Options {
  onProgress?: (fraction: number) => void;
  /** Hears whether it waits for the connection. */
  onWaiting?: (waiting: boolean) => void;
  signal: AbortSignal;
  /** Is kept up to date: with it, a file that was given up goes on where it stopped. */
  sending: Sending;
}

/** Uploads a file piece by piece. A connection that is lost is waited for, and then what was not answered goes again. */
export async function uploadInPieces(
  to: Taking,
  file: File,
  { onProgress, onWaiting, signal, sending }: Options,
): Promise<Attachment> {
  for (let failures = 0; ;) {
    const { upload: id, sent: from } = sending;
    const bytes = file.slice(from, from + PIECE);
    try {
      const attachment = await upload(
        to,
        file,
        (fraction) => onProgress?.((from + fraction * bytes.size) / file.size),
        signal,
        { upload: id, from, bytes },
      );
      // The answer to the last piece is the file: without one, it did not arrive.
      if (!attachment && from + bytes.size >= file.size) throw unreachable();
      if (failures > 0) onWaiting?.(false);
      failures = 0;
      if (attachment) return attachment;
      sending.sent = from + bytes.size;
    } catch (error) {
      const patience = PATIENCE[failures];
      if (signal.aborted || patience === undefined) throw error;
      failures++;
      if (isForgotten(error) && from > 0) Object.assign(sending, newSending());
      else if (!isLost(error)) throw error;
      else {
        onWaiting?.(true);
        await awaitConnection(patience, signal);
      }
    }
  }
}
