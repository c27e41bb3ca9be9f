import { createRouter } from '@tanstack/react-router';
import { sessionQuery } from '@/api/queries';
import { expectFocus } from '@/lib/focus';
import { leaveList } from '@/lib/leftList';
import { root } from '@/manifest/root';
import { manifests } from './manifests';
import { queryClient } from './queryClient';
import { BareError, NotFound, RouteError } from './RouteErrors';
import { Root } from './Root';
import { Booting, Waiting } from './Waiting';

/** A page that waits longer for its banner is late itself. */
const A_MOMENT = 500;

const moment = () => new Promise((done) => setTimeout(done, A_MOMENT));

/** A banner is no reason to show no page. */
async function loadBanners() {
  const { user } = await queryClient.ensureQueryData(sessionQuery);
  const banners = manifests.map(({ loadBanner }) => user && loadBanner?.(queryClient, user));
  await Promise.race([Promise.allSettled(banners), moment()]);
}

root.update({
  component: Root,
  errorComponent: BareError,
  pendingComponent: Booting,
  pendingMs: 0,
});

export const router = createRouter({
  routeTree: root.addChildren(manifests.flatMap(({ routes }) => [...routes])),
  context: { queries: queryClient, loadBanners },
  defaultPreload: 'intent',
  defaultPendingMs: 100,
  defaultPendingMinMs: 0,
  defaultPendingComponent: Waiting,
  defaultErrorComponent: RouteError,
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
  // Searches and numbers in addresses stay as people type them, without JSON's quotation marks.
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const pairs = Object.entries(search as Record<string, unknown>).filter(
      ([, value]) => value !== undefined,
    );
    const text = new URLSearchParams(pairs.map(([key, value]) => [key, String(value)])).toString();
    return text && `?${text}`;
  },
});

router.subscribe('onBeforeNavigate', ({ pathChanged, fromLocation, toLocation }) => {
  if (!pathChanged || !fromLocation) return;
  expectFocus(fromLocation.pathname, toLocation.pathname);
  leaveList(fromLocation);
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
