import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useEffect } from 'react';
import { queryClient } from './queryClient';
import { ErrorPage } from '@/components/ErrorPage';
import { kindOf } from '@/components/errorText';

/** A page that failed to load or broke. Trying again makes sense unless the page itself is at fault. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const retry = () => {
    reset();
    void queryClient.resetQueries({ predicate: ({ state }) => state.status === 'error' });
    void router.invalidate();
  };
  useEffect(() => {
    if (isStaleChunk(error)) reloadOnce();
  }, [error]);
  return <ErrorPage error={error} onRetry={kindOf(error) === 'unexpected' ? undefined : retry} />;
}

export const NotFound = () => <ErrorPage kind="notFound" />;

/** After a new release the old page's scripts are gone: the new page is one reload away. */
const isStaleChunk = (error: unknown) =>
  error instanceof Error && /dynamically imported module|Importing a module script/i.test(error.message);

function reloadOnce() {
  const key = 'porchlight.reloaded';
  if (Date.now() - Number(sessionStorage.getItem(key) ?? 0) < 30_000) return;
  sessionStorage.setItem(key, String(Date.now()));
  location.reload();
}
