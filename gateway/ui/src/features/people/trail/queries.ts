import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { components } from '@/api/generated/identity';
import { numbered } from '@/api/queries';
import type { Area } from './trailSearch';

export type TrailEntry = components['schemas']['TrailEntry'];

export const trailQuery = (query: { page: number; size: number; q?: string; area?: Area }) =>
  queryOptions({
    queryKey: ['trail', query],
    queryFn: ({ signal }) => numbered(body(api.GET('/api/trail', { params: { query }, signal }))),
    placeholderData: keepPreviousData,
  });
