import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LiveConnection } from './LiveConnection';

class FakeSource extends EventTarget {
  onopen?: () => void;
  onerror?: () => void;
  closed = false;
  close() {
    this.closed = true;
  }
  say(type: string, data: unknown) {
    this.dispatchEvent(new MessageEvent(type, { data: JSON.stringify(data) }));
  }
}

let sources: FakeSource[];
const handlers = { onTicket: vi.fn(), onActivity: vi.fn(), onConnected: vi.fn(), onState: vi.fn() };
let live: LiveConnection;
const source = (index: number) => sources[index] as FakeSource;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(1);
  Object.values(handlers).forEach((handler) => handler.mockReset());
  sources = [];
  live = new LiveConnection(handlers, () => {
    sources.push(new FakeSource());
    return source(sources.length - 1) as unknown as EventSource;
  });
  live.start();
});

afterEach(() => {
  live.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('passes on what happens', () => {
  source(0).say('ticket', { id: 't1', version: 4 });
  source(0).say('activity', { id: 'a1' });
  expect(handlers.onTicket).toHaveBeenCalledWith({ id: 't1', version: 4 });
  expect(handlers.onActivity).toHaveBeenCalledWith({ id: 'a1' });
});

it('says at the first connection too that something may have been missed', () => {
  source(0).onopen?.();
  expect(handlers.onState).toHaveBeenLastCalledWith(true);
  expect(handlers.onConnected).toHaveBeenCalledOnce();
});

it('comes back after a loss, and says that something was missed', () => {
  source(0).onopen?.();
  handlers.onConnected.mockReset();
  source(0).onerror?.();
  expect(handlers.onState).toHaveBeenLastCalledWith(false);
  expect(source(0).closed).toBe(true);
  vi.advanceTimersByTime(1_000);
  source(1).onopen?.();
  expect(handlers.onState).toHaveBeenLastCalledWith(true);
  expect(handlers.onConnected).toHaveBeenCalledOnce();
});

it('waits longer each time, but never longer than half a minute', () => {
  for (const wait of [1, 2, 4, 8, 16, 30, 30]) {
    const before = sources.length;
    source(before - 1).onerror?.();
    vi.advanceTimersByTime(wait * 1_000 - 1);
    expect(sources).toHaveLength(before);
    vi.advanceTimersByTime(1);
    expect(sources).toHaveLength(before + 1);
  }
});

it('does not wait when the network says it is back', () => {
  source(0).onerror?.();
  window.dispatchEvent(new Event('online'));
  expect(sources).toHaveLength(2);
  vi.advanceTimersByTime(60_000);
  expect(sources).toHaveLength(2);
});

it('ends for good', () => {
  source(0).onerror?.();
  live.stop();
  vi.advanceTimersByTime(60_000);
  window.dispatchEvent(new Event('online'));
  expect(sources).toHaveLength(1);
});
