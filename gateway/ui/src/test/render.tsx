import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { manifests } from '@/app/manifests';
import { ManifestsProvider } from '@/manifest/useManifests';
import { keys, type Schemas } from '@/api/queries';

export const session: Schemas['Session'] = {
  signedIn: true,
  languages: ['en-GB'],
  msp: {
    name: 'Northgate IT',
    address: '1 High Street',
    phone: '01244 555 014',
    email: 'help@northgate.example',
  },
  user: {
    id: 'p1',
    kind: 'contact',
    name: 'Priya Shah',
    email: 'priya@harbour.example',
    initials: 'PS',
    organisation: { id: 'o1', name: 'Harbour Dental' },
    site: null,
    roles: ['user'],
    ticketVisibility: 'own',
  },
};

/** Shows something as a page of the portal would: with session, router and theme around it, and what is `known` already. */
export async function show(content: ReactNode, known: (queries: QueryClient) => void = () => {}) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
  queries.setQueryData(keys.session, session);
  known(queries);
  const root = createRootRoute();
  const page = createRoute({ getParentRoute: () => root, path: '/', component: () => content });
  const ticket = createRoute({ getParentRoute: () => root, path: '/tickets/$number' });
  const router = createRouter({
    routeTree: root.addChildren([page, ticket]),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  await router.load();
  const shown = render(
    <MantineProvider env="test">
      <QueryClientProvider client={queries}>
        <ManifestsProvider value={manifests}>
          <RouterProvider router={router as never} />
        </ManifestsProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { ...shown, queries, router };
}
