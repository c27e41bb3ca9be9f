import { listSearch, sortAmong, type ListSearch } from '@/lib/paging';
import { isUnit, type Unit } from './model';
import type { Days } from './queries';

export interface ContractsSearch extends ListSearch {
  ended?: true;
}

export interface ReportSearch extends Days {
  organisationId?: string;
  unit?: Unit;
}

export const contractsSearch = (raw: Record<string, unknown>): ContractsSearch => ({
  ...listSearch(raw),
  ended: raw.ended === true || raw.ended === 'true' ? true : undefined,
});

const day = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;

export const daysSearch = (raw: Record<string, unknown>): Days => ({ from: day(raw.from), to: day(raw.to) });

export const reportSearch = (raw: Record<string, unknown>): ReportSearch => ({
  ...daysSearch(raw),
  organisationId: typeof raw.organisationId === 'string' ? raw.organisationId : undefined,
  unit: isUnit(raw.unit) ? raw.unit : undefined,
});

export const contractSort = (asked: string | undefined) =>
  sortAmong(['number', 'name', 'organisation', 'startsOn', 'endsOn'] as const, asked) ?? '-number';

export const workSort = (asked: string | undefined) =>
  sortAmong(['workDate', 'organisation', 'ticketNumber', 'workType', 'minutes'] as const, asked) ??
  'workDate';
