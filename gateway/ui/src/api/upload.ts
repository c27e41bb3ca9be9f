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

/** Uploads one file. XMLHttpRequest, because `fetch` cannot tell how far an upload has come. */
export function upload<To extends keyof Answers>(
  to: To,
  file: File,
  onProgress: (fraction: number) => void,
  signal: AbortSignal,
): Promise<Answers[To]> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', to);
    const token = csrfToken();
    if (token) request.setRequestHeader(CSRF_HEADER, token);
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onerror = () => reject(unreachable());
    request.onload = () => {
      if (request.status < 300) resolve(JSON.parse(request.responseText || 'null') as Answers[To]);
      else if (request.status !== 401 || !goToSignIn()) reject(failure(request));
    };
    signal.addEventListener('abort', () => request.abort());
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}
