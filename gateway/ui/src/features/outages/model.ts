import type { components, paths } from '@/api/generated/ticket';

type Schemas = components['schemas'];

export type Outage = Schemas['OutageDetail'];
export type OutageRow = Schemas['OutageItem'];
export type OutageState = Outage['state'];
export type OutageKind = Outage['kind'];
export type OutageEntry = Schemas['OutageEntry'];
export type NewOutage = Schemas['NewOutage'];
export type OutageQuery = NonNullable<paths['/api/outages']['get']['parameters']['query']>;

export const outageStates: readonly OutageState[] = ['planned', 'on', 'past', 'cancelled'];

/**
 * Whether it is on at this moment: begun, and not over yet as far as anybody knows. What has begun when it was read has begun,
 * though the page's clock, which moves now and then, may be behind that.
 */
export const isOn = ({ state, startsAt, endsAt }: OutageRow, now: number) =>
  (state === 'on' || (state === 'planned' && Date.parse(startsAt) <= now)) &&
  (!endsAt || Date.parse(endsAt) > now);
