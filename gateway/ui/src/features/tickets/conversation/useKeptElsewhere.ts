import { useQuery, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

const WRITES_AFTER_MS = 1_500;

export interface Kept {
  text: string;
  savedAt: string;
}

/** Where the server keeps what somebody has begun to write. Several places may be read in one request. */
export interface Place<T> {
  key: QueryKey;
  read: (signal: AbortSignal) => Promise<T>;
  find: (data: T) => Kept | undefined;
  keep: (text: string) => Promise<unknown>;
  drop: () => Promise<unknown>;
}

/**
 * What is being written goes to the server while somebody pauses, and comes from there on another device. What stands here
 * comes first; without a connection it is kept in this browser all the same.
 *
 * @param written empty if nothing is
 * @returns lets go of it at once, for when it has been sent and the page may be gone in a moment
 */
export function useKeptElsewhere<T>(place: Place<T>, written: string, onFound: (kept: Kept) => void) {
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: place.key,
    queryFn: ({ signal }) => place.read(signal),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    retry: false,
  });
  /** As the server has it, as far as is known here. */
  const kept = useRef<string>(undefined);
  /** What was found is on its way to where it is written: that nothing stands there yet does not mean that it was let go of. */
  const arriving = useRef(false);
  const latest = useRef(place);
  useEffect(() => {
    latest.current = place;
  });

  useEffect(() => {
    if (data === undefined || kept.current !== undefined) return;
    const found = latest.current.find(data);
    kept.current = found?.text ?? '';
    arriving.current = Boolean(found) && !written;
    if (found && !written) onFound(found);
  }, [data, written, onFound]);

  const id = JSON.stringify(place.key);
  useEffect(() => {
    if (written) arriving.current = false;
    if (kept.current === undefined || written === kept.current || arriving.current) return;
    const write = () => {
      const before = kept.current;
      kept.current = written;
      const sent = written ? latest.current.keep(written) : latest.current.drop();
      sent.catch(() => {
        if (kept.current === written) kept.current = before;
      });
    };
    const timer = setTimeout(write, written ? WRITES_AFTER_MS : 0);
    return () => clearTimeout(timer);
  }, [id, written, data]);

  // Whoever leaves the page within the pause does not lose the last words.
  const last = useRef(written);
  useEffect(() => {
    last.current = written;
  });
  useEffect(() => {
    const { key, keep } = latest.current;
    return () => {
      const { current } = last;
      if (kept.current === undefined || current === kept.current || !current) return;
      keep(current).catch(() => undefined);
      client.removeQueries({ queryKey: key });
    };
  }, [client, id]);

  return () => {
    kept.current = last.current;
    latest.current.drop().catch(() => undefined);
  };
}
