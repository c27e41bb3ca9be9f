/** One thing that happened, as the stream told it. */
export interface Frame {
  type: string;
  data: unknown;
  /** How far the stream has come with it, and how far it was before. */
  id: string;
  after: string | undefined;
}

export interface StreamHandlers {
  /** The kinds of frames to be told of, besides `heartbeat` and `resync`. */
  types: readonly string[];
  onFrame: (frame: Frame) => void;
  /** Connected, and going on after that; undefined: from now. */
  onOpen: (after: string | undefined) => void;
  onLost: () => void;
}

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
/** More than the server remembers. */
const LONGEST_LOADING_MS = 3_600_000;
/** The server says something every 20 s. Two times silent, and nobody is there, whatever the browser thinks. */
const SILENCE_MS = 42_000;

/**
 * The stream of what happens. The browser's own reconnecting gives up on any answer that is not a stream (a gateway
 * restarting, say), so we close and open ourselves, waiting twice as long each time, with some chance in it so that a
 * whole office does not come back in the same second.
 */
export class LiveConnection {
  #source: EventSource | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #lastId: string | undefined;
  readonly #handlers: StreamHandlers;
  readonly #open: (address: string) => EventSource;

  /** `lastId` is how far one has come already. */
  constructor(
    handlers: StreamHandlers,
    lastId?: string,
    open = (address: string) => new EventSource(address),
  ) {
    this.#handlers = handlers;
    this.#lastId = lastId;
    this.#open = open;
  }

  start() {
    this.#connect();
    window.addEventListener('online', this.#retryNow);
    window.addEventListener('offline', this.#cut);
  }

  stop() {
    window.removeEventListener('online', this.#retryNow);
    window.removeEventListener('offline', this.#cut);
    clearTimeout(this.#timer);
    this.#close();
  }

  #connect() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const source = this.#open(`/api/live?${this.#from()}`);
    this.#source = source;
    this.#listen();
    source.onopen = () => {
      this.#failures = 0;
      this.#listen();
      this.#handlers.onOpen(this.#lastId);
    };
    source.onerror = () => this.#lost();
    for (const type of ['heartbeat', 'resync', ...this.#handlers.types])
      source.addEventListener(type, (event: MessageEvent<string>) => {
        this.#listen();
        const after = this.#lastId;
        // Every event says how far the stream has come: that is where it goes on after a loss.
        this.#lastId = event.lastEventId;
        this.#handlers.onFrame({ type, data: JSON.parse(event.data), id: event.lastEventId, after });
      });
  }

  /** Where it goes on; at first with what happened while the page was loading. */
  #from() {
    return this.#lastId
      ? `lastEventId=${encodeURIComponent(this.#lastId)}`
      : `loading=${Math.min(Math.ceil(performance.now()), LONGEST_LOADING_MS)}`;
  }

  /** A line that is cut half-way stays open and silent. */
  #listen() {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#lost(), SILENCE_MS);
  }

  #close() {
    clearTimeout(this.#silence);
    this.#source?.close();
    this.#source = undefined;
  }

  #lost() {
    this.#close();
    this.#handlers.onLost();
    const wait = Math.min(FIRST_WAIT_MS * 2 ** this.#failures++, LONGEST_WAIT_MS);
    this.#timer = setTimeout(() => this.#connect(), wait * (0.5 + Math.random() / 2));
  }

  /** The network has gone, though the stream may not have noticed. */
  readonly #cut = () => {
    if (this.#source) this.#lost();
  };

  /** The network is back: no reason to wait out the pause. */
  readonly #retryNow = () => {
    if (this.#timer) this.#connect();
  };
}
