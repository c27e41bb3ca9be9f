import { expect, it } from 'vitest';
import { atTheEnd, moved, type Placed } from './order';

const places = (...positions: number[]): Placed[] =>
  positions.map((position, index) => ({ id: String(index), position }));

const order = (others: Placed[], changes: Placed[]) => {
  const all = new Map([...others, ...changes].map(({ id, position }) => [id, position]));
  return [...all].toSorted(([, a], [, b]) => a - b).map(([id]) => id);
};

it('moves one alone where there is room', () => {
  expect(moved(places(0, 10, 20), 'x', '0')).toEqual([{ id: 'x', position: 5 }]);
  expect(moved(places(), 'x', null)).toHaveLength(1);
});

it.each([null, '0', '1', '2'])('makes room where there is none, after %s', (after) => {
  const others = places(0, 1, 2);
  const expected = ['0', '1', '2'];
  expected.splice(after === null ? 0 : Number(after) + 1, 0, 'x');
  expect(order(others, moved(others, 'x', after))).toEqual(expected);
});

it('tells apart those that were put at the same place', () => {
  const others = places(0, 0, 0);
  expect(order(others, moved(others, 'x', '1'))).toEqual(['0', '1', 'x', '2']);
});

it('has an end', () => {
  expect(atTheEnd(places(3))).toBe(13);
  expect(atTheEnd(places(10_000))).toBe(10_000);
});
