import { CSRF_HEADER, csrfToken } from './csrf';
import { ApiError, unreachable, type Problem } from './problem';
import type { components as Knowledge } from './generated/knowledge';
import type { Schemas } from './schema';
import { goToSignIn } from './signIn';

export type Attachment = Schemas['Attachment'];

function failure(request: XMLHttpRequest): ApiError {
  const fallback = { type: 'about:blank', title: request.statusText, status: request.status };
  try {
    return new ApiError({ ...fallback, ...(JSON.parse(request.responseText) as Partial<Problem>) });
  } catch {
    return new ApiError(fallback);
  }
}

/** Where files are taken in, and what comes back from there. */
interface Answers {
  '/api/attachments': Attachment;
  '/api/article-files': Attachment;
  '/api/request-files': Attachment;
  '/api/project-files': Attachment;
  '/api/billing/attachments': Attachment;
  '/api/provider/settings/logo': undefined;
  '/api/contact-imports': { id: string };
  '/api/article-imports': { articles: Knowledge['schemas']['Imported'][] };
}

/** A part of a file, of which the server keeps what came before it under this id. */
export interface Part {
  upload: string;
  from: number;
  bytes: Blob;
}

/** Without a sign of life for so long, the connection is taken for lost. */
const STALLED_MS = 60_000;

/**
 * Uploads one file, or a part of it: then the answer is null while there is more to come. XMLHttpRequest, because `fetch`
 * cannot tell how far an upload has come.
 */
export function upload<To extends keyof Answers>(
  to: To,
  file: File,
  onProgress: (fraction: number) => void,
  signal: AbortSignal,
): Promise<Answers[To]>;
export function upload<To extends keyof Answers>(
  to: To,
  file: File,
  onProgress: (fraction: number) => void,
  signal: AbortSignal,
  part: Part,
): Promise<Answers[To] | null>;
export function upload(
  to: keyof Answers,
  file: File,
  onProgress: (fraction: number) => void,
  signal: AbortSignal,
  part?: Part,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', part ? `${to}?upload=${part.upload}&from=${part.from}&size=${file.size}` : to);
    const token = csrfToken();
    if (token) request.setRequestHeader(CSRF_HEADER, token);
    let stalled: number | undefined;
    const alive = () => {
      window.clearTimeout(stalled);
      stalled = window.setTimeout(() => {
        reject(unreachable());
        request.abort();
      }, STALLED_MS);
    };
    alive();
    request.upload.onprogress = (event) => {
      alive();
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    };
    request.onloadend = () => window.clearTimeout(stalled);
    request.onerror = () => reject(unreachable());
    request.onload = () => {
      if (request.status < 300) resolve(JSON.parse(request.responseText || 'null'));
      else if (request.status !== 401 || !goToSignIn()) reject(failure(request));
    };
    signal.addEventListener('abort', () => request.abort());
    const form = new FormData();
    if (part) form.append('file', part.bytes, file.name);
    else form.append('file', file);
    request.send(form);
  });
}
