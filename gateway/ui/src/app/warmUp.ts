import type { AnyRouter } from '@tanstack/react-router';

/**
 * Fetches the other pages' scripts while nothing else happens: the next press is answered at once, and a page can still
 * be opened when the network has just gone.
 */
export function warmUp(router: AnyRouter, agent: boolean) {
  const { saveData } = (navigator as { connection?: { saveData?: boolean } }).connection ?? {};
  if (saveData) return;
  const whenIdle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 2_000));
  whenIdle(() => {
    for (const [id, route] of Object.entries(router.routesById)) {
      if (id.startsWith('/agent') !== agent) continue;
      // A page that cannot be fetched now is fetched, or missed, when it is opened.
      router.loadRouteChunk(route)?.catch(() => undefined);
    }
  });
}
