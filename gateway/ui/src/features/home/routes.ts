import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '@/manifest/root';

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./HomePage'), 'HomePage'),
});

export const routes = [home] as const;
