import type { AnyRouter } from '@tanstack/react-router';
import { loadSearch } from '@/frame/search/Search';

/**
 * Fetches the search and the other pages' scripts while nothing else happens: the next press is answered at once, and a page can still
 * be opened when the network has just gone.
 */
export function warmUp(router: AnyRouter, agent: boolean) {
  const { saveData } = (navigator as { connection?: { saveData?: boolean } }).connection ?? {};
  if (saveData) return;
  const whenIdle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 2_000));
  // What cannot be fetched now is fetched, or missed, when it is opened.
  const ignore = () => undefined;
  whenIdle(() => {
    loadSearch().catch(ignore);
    for (const [id, route] of Object.entries(router.routesById)) {
      if (id.startsWith('/agent') !== agent) continue;
      router.loadRouteChunk(route)?.catch(ignore);
    }
  });
}
