import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { ErrorPage } from '@/components/ErrorPage';
import { isLoadFailure, kindOf } from '@/components/errorText';
import classes from './Bare.module.css';
import { queryClient } from './queryClient';

/** A page that failed to load or broke. Trying again makes sense unless the page itself is at fault. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const retry = () => {
    // Browsers remember a script that did not come; only a new page asks for it again.
    if (isLoadFailure(error)) return location.reload();
    reset();
    void queryClient.resetQueries({ predicate: ({ state }) => state.status === 'error' });
    void router.invalidate();
  };
  return <ErrorPage error={error} onRetry={kindOf(error) === 'unexpected' ? undefined : retry} />;
}

export const NotFound = () => <ErrorPage kind="notFound" />;

/** Before anyone is known there is no frame to stand in. */
export const BareError = (props: ErrorComponentProps) => (
  <main className={classes.bare}>
    <RouteError {...props} />
  </main>
);
