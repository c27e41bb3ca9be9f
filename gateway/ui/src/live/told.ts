import type { Change } from '@/manifest/manifest';

/** A change as the stream tells it. A thing's number may be a number: to us it is what people call it. */
export type Told = Omit<Change, 'kind' | 'number'> & { number: string | number };

export const changeOf = (kind: string, { id, number, version, position }: Told): Change => ({
  kind,
  id,
  number: String(number),
  version,
  position,
});
