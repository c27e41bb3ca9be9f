import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '@/api/upload';
import { newSending, uploadInPieces, type Sending, type Taking } from '@/api/uploadInPieces';
import { announce } from '@/lib/announce';
import { useFormat } from '@/lib/useFormat';
import { useReason } from './useReason';

/** Bytes; the server has the last word. */
export const MAX_FILE_SIZE = 25_000_000;

/** An upload waits on the server for a day. One less hour, so that there is time to send what it belongs to. */
const WAITS_MS = 23 * 3600 * 1000;

/** A file that has arrived, and when. */
export interface KeptUpload {
  attachment: Attachment;
  at: number;
}

export interface Upload {
  key: number;
  name: string;
  size: number;
  state: 'uploading' | 'done' | 'failed';
  /** 0 to 1. */
  progress: number;
  /** For the connection, which was lost on the way. */
  waiting?: boolean;
  /** As the server knows it, from when it arrived; also if the server has forgotten it since. */
  attachment?: Attachment;
  arrivedAt?: number;
  problem?: string;
  retryable?: boolean;
}

export interface Uploads {
  files: Upload[];
  /** What has arrived, to send with the ticket or comment. */
  attachments: Attachment[];
  busy: boolean;
  /** `onArrived` hears of each that the server has taken. */
  add: (files: File[], onArrived?: (attachment: Attachment, file: File) => void) => void;
  remove: (key: number) => void;
  retry: (key: number) => void;
  clear: () => void;
  /** Files that had gone with something that could not be sent. */
  putBack: (taken: readonly KeptUpload[]) => void;
  /** The server no longer has these. */
  lose: (ids: readonly string[]) => void;
}

type OnArrived = (attachment: Attachment, file: File) => void;

interface Running {
  file: File;
  abort: AbortController;
  onArrived?: OnArrived;
  sending: Sending;
}

let nextKey = 1;

/**
 * Files on their way to the server. They start at once, so that sending the form need not wait for them. `kept` are those
 * that arrived earlier.
 */
export function useUploads(to: Taking = '/api/attachments', kept: readonly KeptUpload[] = []): Uploads {
  const { t } = useTranslation();
  const { fileSize } = useFormat();
  const reason = useReason();
  const arrived = ({ attachment, at }: KeptUpload): Upload => {
    const { name, size } = attachment;
    const file = { key: nextKey++, name, size, progress: 1, attachment, arrivedAt: at };
    return Date.now() - at < WAITS_MS
      ? { ...file, state: 'done' }
      : { ...file, state: 'failed', problem: t('files.forgotten') };
  };
  const [files, setFiles] = useState(() => kept.map(arrived));
  const running = useRef(new Map<number, Running>());

  const change = useCallback((key: number, to: Partial<Upload>) => {
    setFiles((all) => all.map((file) => (file.key === key ? { ...file, ...to } : file)));
  }, []);

  const start = useCallback(
    (key: number, file: File, onArrived?: OnArrived, sending = newSending()) => {
      const abort = new AbortController();
      running.current.set(key, { file, abort, onArrived, sending });
      uploadInPieces(to, file, {
        onProgress: (progress) => change(key, { progress }),
        onWaiting: (waiting) => change(key, { waiting }),
        signal: abort.signal,
        sending,
      }).then(
        (attachment) => {
          running.current.set(key, { file, abort, onArrived, sending: newSending() });
          change(key, { state: 'done', progress: 1, waiting: false, attachment, arrivedAt: Date.now() });
          announce(t('files.uploaded', { name: file.name }));
          onArrived?.(attachment, file);
        },
        (error: unknown) =>
          change(key, {
            state: 'failed',
            waiting: false,
            problem: t('files.failed', { reason: reason(error) }),
            retryable: true,
          }),
      );
    },
    [change, reason, t, to],
  );

  const add = useCallback(
    (chosen: File[], onArrived?: OnArrived) => {
      for (const file of chosen) {
        const key = nextKey++;
        const entry = { key, name: file.name, size: file.size, progress: 0 };
        const problem =
          file.size > MAX_FILE_SIZE
            ? t('files.tooLarge', { size: fileSize(MAX_FILE_SIZE) })
            : file.size === 0 && t('files.empty');
        setFiles((all) => [
          ...all,
          problem ? { ...entry, state: 'failed', problem } : { ...entry, state: 'uploading' },
        ]);
        if (!problem) start(key, file, onArrived);
      }
    },
    [fileSize, start, t],
  );

  const remove = useCallback((key: number) => {
    running.current.get(key)?.abort.abort();
    running.current.delete(key);
    setFiles((all) => all.filter((file) => file.key !== key));
  }, []);

  const retry = useCallback(
    (key: number) => {
      const known = running.current.get(key);
      if (!known) return;
      const progress = known.sending.sent / known.file.size;
      change(key, { state: 'uploading', progress, problem: undefined, attachment: undefined });
      start(key, known.file, known.onArrived, known.sending);
    },
    [change, start],
  );

  const clear = useCallback(() => {
    running.current.clear();
    setFiles([]);
  }, []);

  const putBack = (taken: readonly KeptUpload[]) => setFiles((all) => [...all, ...taken.map(arrived)]);

  const lose = useCallback(
    (ids: readonly string[]) =>
      setFiles((all) =>
        all.map((file) =>
          file.attachment && ids.includes(file.attachment.id)
            ? {
                ...file,
                state: 'failed',
                arrivedAt: 0,
                problem: t('files.forgotten'),
                retryable: running.current.has(file.key),
              }
            : file,
        ),
      ),
    [t],
  );

  useEffect(() => {
    const uploads = running.current;
    return () => uploads.forEach(({ abort }) => abort.abort());
  }, []);

  return {
    files,
    attachments: files.flatMap(({ state, attachment }) => (state === 'done' && attachment ? attachment : [])),
    busy: files.some((file) => file.state === 'uploading'),
    add,
    remove,
    retry,
    clear,
    putBack,
    lose,
  };
}
