import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { RecentFrames, toldSince } from './RecentFrames';

const frame = (id: string) => ({ type: 'ticket', data: {}, id, after: undefined });
const START = 1_700_000_000_000;

beforeEach(() => vi.useFakeTimers({ now: START }));
afterEach(() => vi.useRealTimers());

it('tells what happened since a page began to load, and a little before', () => {
  const recent = new RecentFrames(START);
  recent.keep(frame('e1'));
  vi.advanceTimersByTime(20_000);
  recent.keep(frame('e2'));
  vi.advanceTimersByTime(10_000);
  expect(toldSince(Date.now() - 9_000, recent.all)).toEqual([frame('e2')]);
  expect(toldSince(START, recent.all)).toHaveLength(2);
});

it('knows how far it remembers', () => {
  const recent = new RecentFrames(START);
  expect(toldSince(START - 1, recent.all)).toBeUndefined();
  recent.keep(frame('e1'));
  vi.advanceTimersByTime(70_000);
  recent.keep(frame('e2'));
  expect(toldSince(START - 1, recent.all)).toBeUndefined();
  expect(toldSince(START + 1, recent.all)).toEqual([frame('e2')]);
  recent.forget();
  expect(toldSince(Date.now() - 1, recent.all)).toBeUndefined();
  expect(toldSince(Date.now(), recent.all)).toEqual([]);
});

it('remembers so many of a storm', () => {
  const recent = new RecentFrames(START);
  for (let one = 0; one < 150; one++) {
    vi.advanceTimersByTime(1);
    recent.keep(frame(`e${one}`));
  }
  expect(recent.all.heard).toHaveLength(100);
  expect(toldSince(START, recent.all)).toBeUndefined();
});
