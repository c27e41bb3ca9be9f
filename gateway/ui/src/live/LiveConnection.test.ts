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
const handlers = { onChange: vi.fn(), onActivity: vi.fn(), onMissed: vi.fn(), onState: vi.fn() };
let live: LiveConnection;
const source = (index: number) => sources[index] as FakeSource;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(1);
  Object.values(handlers).forEach((handler) => handler.mockReset());
  sources = [];
  live = new LiveConnection({ kinds: ['ticket', 'quote'], ...handlers }, (address) => {
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

it('passes on what happens', () => {
  source(0).say('ticket', { id: 't1', number: 10042, version: 4, position: 't1@4.x' });
  source(0).say('quote', { id: 'q1', number: 'Q-1007', version: 2, position: 'q1@2.x' });
  source(0).say('activity', { id: 'a1' });
  expect(handlers.onChange.mock.calls).toEqual([
    [{ kind: 'ticket', id: 't1', number: '10042', version: 4, position: 't1@4.x' }],
    [{ kind: 'quote', id: 'q1', number: 'Q-1007', version: 2, position: 'q1@2.x' }],
  ]);
  expect(handlers.onActivity).toHaveBeenCalledWith({ id: 'a1' });
});

it('says at the first connection too that something may have been missed', () => {
  source(0).onopen?.();
  expect(handlers.onState).toHaveBeenLastCalledWith(true);
  expect(handlers.onMissed).toHaveBeenCalledOnce();
});

it('comes back after a loss where it was, and asks for what it missed', () => {
  source(0).onopen?.();
  source(0).say('heartbeat', {}, 'e 7');
  handlers.onMissed.mockReset();
  source(0).onerror?.();
  expect(handlers.onState).toHaveBeenLastCalledWith(false);
  expect(source(0).closed).toBe(true);
  vi.advanceTimersByTime(1_000);
  expect(source(1).address).toBe('/api/live?lastEventId=e%207');
  source(1).onopen?.();
  expect(handlers.onState).toHaveBeenLastCalledWith(true);
  expect(handlers.onMissed).not.toHaveBeenCalled();
});

it('says that something was missed when it is told so', () => {
  source(0).onopen?.();
  handlers.onMissed.mockReset();
  source(0).say('resync', {});
  expect(handlers.onMissed).toHaveBeenCalledOnce();
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
