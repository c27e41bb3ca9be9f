/** Something that has its place among others. */
export interface Placed {
  id: string;
  position: number;
}

const LAST = 10_000;
const STEP = 10;

/** Where the last of them is, and room for more before it. */
export const atTheEnd = (others: readonly Placed[]) =>
  Math.min(LAST, Math.max(0, ...others.map(({ position }) => position)) + STEP);

/**
 * The places that change so that something comes right after `after`, or first of all: its own alone where there is room.
 *
 * @param others in their order, without it
 */
export function moved(others: readonly Placed[], id: string, after: string | null): Placed[] {
  const index = others.findIndex((one) => one.id === after) + 1;
  const low = others[index - 1]?.position ?? -1;
  const high = others[index]?.position ?? atTheEnd(others) + 1;
  const between = Math.ceil((low + high) / 2);
  if (between > low && between < high) return [{ id, position: between }];
  const order = [...others.slice(0, index), { id, position: -1 }, ...others.slice(index)];
  const step = Math.max(1, Math.min(STEP, Math.floor(LAST / order.length)));
  return order
    .map((one, place) => ({ ...one, before: one.position, position: place * step }))
    .filter(({ before, position }) => before !== position)
    .map(({ id: changed, position }) => ({ id: changed, position }));
}
