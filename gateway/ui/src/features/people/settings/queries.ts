import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { components } from '@/api/generated/identity';
import { upload } from '@/api/upload';

export type ProviderSettings = components['schemas']['ProviderSettings'];
export type ProviderInput = components['schemas']['ProviderInput'];

export const settingsKeys = {
  all: ['settings'] as const,
  provider: ['settings', 'provider'] as const,
};

export const providerQuery = queryOptions({
  queryKey: settingsKeys.provider,
  queryFn: ({ signal }) => body(api.GET('/api/provider/settings', { signal })),
});

/** Everything that administrators can say of the portal, one request each. */
export const settingsCommands = {
  changeProvider: (provider: ProviderInput) => api.PUT('/api/provider/settings', { body: provider }),

  changeLogo: (file: File) =>
    upload('/api/provider/settings/logo', file, () => {}, new AbortController().signal),

  removeLogo: () => api.DELETE('/api/provider/settings/logo'),
};
