import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';
import { sessionQuery } from '@/api/queries';

interface Context {
  queries: QueryClient;
  /** What stands above every page is there before the page is. */
  loadBanners: () => Promise<void>;
}

/** What every feature hangs its routes on. `app` gives it its looks. */
export const root = createRootRouteWithContext<Context>()({
  beforeLoad: ({ context }) => context.queries.ensureQueryData(sessionQuery),
  loader: ({ context }) => context.loadBanners(),
});
