import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { StreamHandlers } from './LiveConnection';
import { SharedStream } from './SharedStream';

/** A channel that delivers at once, as one browser's tabs see it. */
const channels = new Set<FakeChannel>();
class FakeChannel {
  onmessage?: (event: { data: unknown }) => void;
  constructor() {
    channels.add(this);
  }
  postMessage(data: unknown) {
    [...channels].filter((one) => one !== this).forEach((one) => one.onmessage?.({ data }));
  }
  close() {
    channels.delete(this);
  }
}

/** One lock: whoever waits longest gets it next. */
let queue: (() => void)[] = [];
let held = false;
const locks = {
  request: (_: string, { signal }: { signal: AbortSignal }, run: () => Promise<void> | undefined) =>
    new Promise<void>((resolve) => {
      const turn = async () => {
        if (signal.aborted) return next();
        held = true;
        await run();
        resolve();
        next();
      };
      const next = () => {
        held = false;
        void queue.shift()?.();
      };
      if (held) queue.push(() => void turn());
      else void turn();
    }),
};

const connections: { to: StreamHandlers; lastId: string | undefined; stopped: boolean }[] = [];
let visible: 'visible' | 'hidden';
const tabs: SharedStream[] = [];

function tab() {
  const heard = { onFrame: vi.fn(), onMissed: vi.fn(), onState: vi.fn() };
  const stream = new SharedStream('p1', { types: ['ticket'], ...heard }, (to, lastId) => {
    const connection = { to, lastId, stopped: false };
    connections.push(connection);
    return { start: () => undefined, stop: () => void (connection.stopped = true) };
  });
  tabs.push(stream);
  stream.start();
  return { ...heard, stream };
}

/** How long the page of the next tab has been loading, in milliseconds. */
const loadedFor = (time: number) => vi.spyOn(performance, 'now').mockReturnValue(time);

const open = () => connections.filter(({ stopped }) => !stopped);
const frame = (after: string | undefined, id: string, type = 'ticket') => ({ type, data: {}, id, after });
/** What is typed as a global of the whole page is one tab's only for a moment. */
function look(at: 'visible' | 'hidden') {
  visible = at;
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  visible = 'visible';
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  loadedFor(1_000);
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visible);
  vi.stubGlobal('BroadcastChannel', FakeChannel);
  vi.stubGlobal('navigator', { locks });
});

afterEach(() => {
  tabs.splice(0).forEach((one) => one.stop());
  connections.length = 0;
  channels.clear();
  queue = [];
  held = false;
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('is one for eight tabs, and all of them hear of everything', () => {
  const all = Array.from({ length: 8 }, tab);
  expect(open()).toHaveLength(1);
  open()[0]?.to.onOpen(undefined);
  open()[0]?.to.onFrame(frame(undefined, 'e1'));
  for (const { onFrame, onState, onMissed } of all) {
    expect(onFrame).toHaveBeenCalledOnce();
    expect(onState).toHaveBeenLastCalledWith(true);
    expect(onMissed).not.toHaveBeenCalled();
  }
});

it('goes to another tab, from where it was, when the one that has it is closed', async () => {
  const first = tab();
  const second = tab();
  open()[0]?.to.onOpen(undefined);
  open()[0]?.to.onFrame(frame(undefined, 'e1'));
  first.stream.stop();
  await vi.waitFor(() => expect(open()).toHaveLength(1));
  expect(open()[0]?.lastId).toBe('e1');
  open()[0]?.to.onOpen('e1');
  expect(second.onMissed).not.toHaveBeenCalled();
});

it('is nobody’s while no tab is in sight, and goes on where it was', async () => {
  const only = tab();
  open()[0]?.to.onOpen(undefined);
  open()[0]?.to.onFrame(frame(undefined, 'e1', 'heartbeat'));
  look('hidden');
  expect(open()).toHaveLength(0);
  look('visible');
  await vi.waitFor(() => expect(open()).toHaveLength(1));
  expect(open()[0]?.lastId).toBe('e1');
  expect(only.onMissed).not.toHaveBeenCalled();
});

it('tells a tab that comes later how things are, and what happened while it was loading', () => {
  const first = tab();
  open()[0]?.to.onOpen(undefined);
  open()[0]?.to.onFrame(frame(undefined, 'e1'));
  vi.advanceTimersByTime(30_000);
  open()[0]?.to.onFrame(frame('e1', 'e2'));
  const later = tab();
  expect(later.onState).toHaveBeenLastCalledWith(true);
  expect(later.onMissed).not.toHaveBeenCalled();
  expect(later.onFrame.mock.calls).toEqual([[frame('e1', 'e2')]]);
  expect(first.onFrame).toHaveBeenCalledTimes(2);
  open()[0]?.to.onFrame(frame('e2', 'e3'));
  expect(later.onFrame).toHaveBeenCalledTimes(2);
  expect(later.onMissed).not.toHaveBeenCalled();
  open()[0]?.to.onLost();
  expect(later.onState).toHaveBeenLastCalledWith(false);
});

it('tells a tab that began before it knows of anything that something may have been missed', () => {
  loadedFor(10_000);
  tab();
  open()[0]?.to.onOpen(undefined);
  open()[0]?.to.onFrame(frame(undefined, 'e1', 'resync'));
  loadedFor(2_000);
  const later = tab();
  expect(later.onMissed).toHaveBeenCalledOnce();
});

it('notices that frames were missed', () => {
  const only = tab();
  open()[0]?.to.onOpen(undefined);
  open()[0]?.to.onFrame(frame(undefined, 'e1'));
  open()[0]?.to.onFrame(frame('e4', 'e5'));
  open()[0]?.to.onFrame(frame('e5', 'e6', 'resync'));
  expect(only.onMissed).toHaveBeenCalledTimes(2);
});

it('is each tab’s own where a browser has no locks', () => {
  vi.stubGlobal('navigator', {});
  tab();
  tab();
  expect(open()).toHaveLength(2);
});
