import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '@/manifest/root';

const contact = createRoute({
  getParentRoute: () => root,
  path: '/contact',
  staticData: { open: true },
  validateSearch: ({ key }: Record<string, unknown>): { key?: string } =>
    typeof key === 'string' && key ? { key } : {},
  component: lazyRouteComponent(() => import('./ContactPage'), 'ContactPage'),
});

export const routes = [contact] as const;
