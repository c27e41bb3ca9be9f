import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LiveConnection } from './LiveConnection';

class FakeSource extends EventTarget {
  onopen?: () => void;
  onerror?: () => void;
  closed = false;
  close() {
    this.closed = true;
  }
  readonly address: string;
  constructor(address: string) {
    super();
    this.address = address;
  }
  say(type: string, data: unknown, lastEventId = 'e1') {
    this.dispatchEvent(new MessageEvent(type, { data: JSON.stringify(data), lastEventId }));
  }
}

let sources: FakeSource[];
const handlers = { onFrame: vi.fn(), onOpen: vi.fn(), onLost: vi.fn() };
let live: LiveConnection;
const source = (index: number) => sources[index] as FakeSource;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(1);
  vi.spyOn(performance, 'now').mockReturnValue(1234.5);
  Object.values(handlers).forEach((handler) => handler.mockReset());
  sources = [];
  live = new LiveConnection({ types: ['ticket', 'quote'], ...handlers }, undefined, (address) => {
    sources.push(new FakeSource(address));
    return source(sources.length - 1) as unknown as EventSource;
  });
  live.start();
});

afterEach(() => {
  live.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('passes on what happens, and how far the stream has come with it', () => {
  source(0).say('ticket', { id: 't1' }, 'e1');
  source(0).say('quote', { id: 'q1' }, 'e2');
  expect(handlers.onFrame.mock.calls).toEqual([
    [{ type: 'ticket', data: { id: 't1' }, id: 'e1', after: undefined }],
    [{ type: 'quote', data: { id: 'q1' }, id: 'e2', after: 'e1' }],
  ]);
});

it('begins with what happened while the page was loading', () => {
  expect(source(0).address).toBe('/api/live?loading=1235');
});

it('comes back after a loss where it was, and asks for what it missed', () => {
  source(0).onopen?.();
  expect(handlers.onOpen).toHaveBeenLastCalledWith(undefined);
  source(0).say('heartbeat', {}, 'e 7');
  source(0).onerror?.();
  expect(handlers.onLost).toHaveBeenCalledOnce();
  expect(source(0).closed).toBe(true);
  vi.advanceTimersByTime(1_000);
  expect(source(1).address).toBe('/api/live?lastEventId=e%207');
  source(1).onopen?.();
  expect(handlers.onOpen).toHaveBeenLastCalledWith('e 7');
});

it('does not believe a line that has been silent for two heartbeats', () => {
  source(0).onopen?.();
  vi.advanceTimersByTime(40_000);
  source(0).say('heartbeat', {});
  vi.advanceTimersByTime(40_000);
  expect(handlers.onLost).not.toHaveBeenCalled();
  vi.advanceTimersByTime(3_000);
  expect(handlers.onLost).toHaveBeenCalledOnce();
  expect(source(0).closed).toBe(true);
});

it('does not believe it when the network says it is gone', () => {
  source(0).onopen?.();
  window.dispatchEvent(new Event('offline'));
  expect(handlers.onLost).toHaveBeenCalledOnce();
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
  vi.advanceTimersByTime(30_000);
  expect(sources).toHaveLength(2);
});

it('ends for good', () => {
  source(0).onerror?.();
  live.stop();
  vi.advanceTimersByTime(60_000);
  window.dispatchEvent(new Event('online'));
  expect(sources).toHaveLength(1);
});
