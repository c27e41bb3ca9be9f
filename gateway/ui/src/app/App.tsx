import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { CrashBoundary } from './CrashBoundary';
import { manifests } from './manifests';
import { queryClient } from './queryClient';
import { router } from './router';
import { ManifestsProvider } from '@/manifest/useManifests';
import { theme } from '@/theme/theme';

export function App() {
  return (
    // Our own style sheets hold the variables: nothing is injected, so the content security policy can stay strict.
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <CrashBoundary>
        <QueryClientProvider client={queryClient}>
          <ManifestsProvider value={manifests}>
            <RouterProvider router={router} />
          </ManifestsProvider>
        </QueryClientProvider>
      </CrashBoundary>
    </MantineProvider>
  );
}
