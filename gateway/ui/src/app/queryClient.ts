import { QueryClient } from '@tanstack/react-query';
import { ApiError } from '@/api/problem';

const RETRIES = 2;

/** A refusal stays a refusal; only what may be gone the next moment is tried again. */
const worthRetrying = (failures: number, error: Error) =>
  failures < RETRIES && error instanceof ApiError && (error.offline || error.status >= 502);

// We ask even when the browser thinks it is offline, as it may be wrong; what failed meanwhile is asked for again.
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: worthRetrying, staleTime: 15_000, networkMode: 'always', refetchOnReconnect: true },
    mutations: { networkMode: 'always' },
  },
});
