import type { Schemas } from '@/api/queries';
import type { Change } from '@/manifest/manifest';

export interface LiveHandlers {
  /** The kinds of things whose changes are to be told. */
  kinds: readonly string[];
  onChange: (change: Change) => void;
  onActivity: (item: Schemas['Activity']) => void;
  /** Connected for the first time, or after a gap that nobody can tell of: something may have been missed. */
  onMissed: () => void;
  onState: (connected: boolean) => void;
}

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * The page's one stream of what happens. The browser's own reconnecting gives up on any answer that is not a stream
 * (a gateway restarting, say), so we close and open ourselves, waiting twice as long each time, with some chance in
 * it so that a whole office does not come back in the same second.
 */
export class LiveConnection {
  #source: EventSource | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #lastId: string | undefined;
  readonly #handlers: LiveHandlers;
  readonly #open: (address: string) => EventSource;

  constructor(handlers: LiveHandlers, open = (address: string) => new EventSource(address)) {
    this.#handlers = handlers;
    this.#open = open;
  }

  start() {
    this.#connect();
    window.addEventListener('online', this.#retryNow);
    document.addEventListener('visibilitychange', this.#retryNow);
  }

  stop() {
    window.removeEventListener('online', this.#retryNow);
    document.removeEventListener('visibilitychange', this.#retryNow);
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = undefined;
  }

  #connect() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const source = this.#open(
      this.#lastId ? `/api/live?lastEventId=${encodeURIComponent(this.#lastId)}` : '/api/live',
    );
    this.#source = source;
    source.onopen = () => {
      this.#failures = 0;
      this.#handlers.onState(true);
      if (!this.#lastId) this.#handlers.onMissed();
    };
    source.onerror = () => this.#lost();
    this.#hear('heartbeat', () => undefined);
    this.#hear('resync', () => this.#handlers.onMissed());
    for (const kind of this.#handlers.kinds)
      this.#hear(kind, (data) => this.#handlers.onChange(changeOf(kind, data as Told)));
    this.#hear('activity', (data) => this.#handlers.onActivity(data as Schemas['Activity']));
  }

  /** Every event says how far the stream has come: that is where it goes on after a loss. */
  #hear(type: string, handle: (data: unknown) => void) {
    this.#source?.addEventListener(type, (event: MessageEvent<string>) => {
      this.#lastId = event.lastEventId;
      handle(JSON.parse(event.data));
    });
  }

  #lost() {
    this.#source?.close();
    this.#source = undefined;
    this.#handlers.onState(false);
    const wait = Math.min(FIRST_WAIT_MS * 2 ** this.#failures++, LONGEST_WAIT_MS);
    this.#timer = setTimeout(() => this.#connect(), wait * (0.5 + Math.random() / 2));
  }

  /** The network is back, or the person is: no reason to wait out the pause. */
  readonly #retryNow = () => {
    if (this.#timer && document.visibilityState === 'visible') this.#connect();
  };
}

/** A thing's number may be a number: to us it is what people call it. */
type Told = Omit<Change, 'kind' | 'number'> & { number: string | number };

const changeOf = (kind: string, { id, number, version, position }: Told): Change => ({
  kind,
  id,
  number: String(number),
  version,
  position,
});
