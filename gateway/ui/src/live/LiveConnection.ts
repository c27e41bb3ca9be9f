import type { Schemas } from '@/api/queries';

export interface TicketChange {
  id: string;
  number: number;
  version: number;
  type: string;
  organisationId: string;
}

export interface LiveHandlers {
  onTicket: (change: TicketChange) => void;
  onActivity: (item: Schemas['Activity']) => void;
  /** Connected, the first time or again: what happened between loading the page and now may have been missed. */
  onConnected: () => void;
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
  readonly #handlers: LiveHandlers;
  readonly #open: () => EventSource;

  constructor(handlers: LiveHandlers, open = () => new EventSource('/api/live')) {
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
    const source = this.#open();
    this.#source = source;
    source.onopen = () => {
      this.#failures = 0;
      this.#handlers.onState(true);
      this.#handlers.onConnected();
    };
    source.onerror = () => this.#lost();
    source.addEventListener('ticket', ({ data }) =>
      this.#handlers.onTicket(JSON.parse(data) as TicketChange),
    );
    source.addEventListener('activity', ({ data }) =>
      this.#handlers.onActivity(JSON.parse(data) as Schemas['Activity']),
    );
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
