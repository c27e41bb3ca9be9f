import { LiveConnection, type Frame, type StreamHandlers } from './LiveConnection';
import { RecentFrames, toldSince, type Remembered } from './RecentFrames';

/** What the tab with the connection tells the others, and what they ask it. */
type Said =
  | { say: 'frame'; frame: Frame }
  | { say: 'open'; after: string | undefined; remembered: Remembered }
  | { say: 'lost' }
  | { say: 'where are we?' };

export interface SharedHandlers {
  types: readonly string[];
  onFrame: (frame: Pick<Frame, 'type' | 'data'>) => void;
  /** Something may have happened that this tab was not told of. */
  onMissed: () => void;
  onState: (connected: boolean) => void;
}

type Connection = Pick<LiveConnection, 'start' | 'stop'>;

/**
 * One stream for all tabs of a person in a browser, which keeps only six connections to one place. One of the tabs in
 * sight has it, by a lock that another gets as soon as it is hidden, closed or gone; the rest hear of everything by a
 * channel. Nobody has one while no tab is in sight. Each frame says what came before it, so that a tab that slept knows
 * that it missed something. A page that has just been loaded is told what happened meanwhile, by the server or by
 * another tab, so that it need not load everything again. Where a browser has no locks, each tab in sight has its own.
 */
export class SharedStream {
  readonly #name: string;
  readonly #handlers: SharedHandlers;
  readonly #connect: (handlers: StreamHandlers, lastId: string | undefined) => Connection;
  #channel: BroadcastChannel | undefined;
  #connection: Connection | undefined;
  /** Unknown until the connection was made, or could not be. */
  #connected: boolean | undefined;
  #lastId: string | undefined;
  /** Since when the page may have read what it shows. */
  readonly #start = Date.now() - performance.now();
  readonly #recent = new RecentFrames(this.#start);
  /** Aborted when this tab no longer wants the connection, nor its turn for it. */
  #turn: AbortController | undefined;

  constructor(
    person: string,
    handlers: SharedHandlers,
    connect = (to: StreamHandlers, lastId: string | undefined): Connection => new LiveConnection(to, lastId),
  ) {
    this.#name = `porchlight.live.${person}`;
    this.#handlers = handlers;
    this.#connect = connect;
  }

  start() {
    if ('BroadcastChannel' in window) {
      this.#channel = new BroadcastChannel(this.#name);
      this.#channel.onmessage = ({ data }: MessageEvent<Said>) => this.#hear(data);
    }
    document.addEventListener('visibilitychange', this.#look);
    this.#look();
  }

  stop() {
    document.removeEventListener('visibilitychange', this.#look);
    this.#leave();
    this.#channel?.close();
  }

  readonly #look = () => {
    if (document.visibilityState === 'hidden') this.#leave();
    else if (!this.#turn) this.#join();
  };

  #join() {
    const turn = new AbortController();
    this.#turn = turn;
    this.#channel?.postMessage({ say: 'where are we?' } satisfies Said);
    const { locks } = navigator;
    if (!locks || !this.#channel) return this.#lead();
    locks
      .request(this.#name, { signal: turn.signal }, () => {
        if (turn.signal.aborted) return undefined;
        this.#lead();
        return new Promise<void>((done) => turn.signal.addEventListener('abort', () => done()));
      })
      // Given up before it was this tab's turn.
      .catch(() => undefined);
  }

  #lead() {
    this.#connected = undefined;
    const { types } = this.#handlers;
    this.#connection = this.#connect(
      {
        types,
        onFrame: (frame) => this.#tell({ say: 'frame', frame }),
        onOpen: (after) => this.#tell(this.#openAfter(after)),
        onLost: () => this.#tell({ say: 'lost' }),
      },
      this.#lastId,
    );
    this.#connection.start();
  }

  #leave() {
    this.#connection?.stop();
    this.#connection = undefined;
    this.#turn?.abort();
    this.#turn = undefined;
  }

  #tell(said: Said) {
    this.#channel?.postMessage(said);
    this.#hear(said);
  }

  #hear(said: Said) {
    switch (said.say) {
      case 'where are we?':
        return this.#answer();
      case 'open':
        this.#connected = true;
        this.#handlers.onState(true);
        return this.#lastId === undefined
          ? this.#begin(said.after, said.remembered)
          : this.#reach(said.after, said.after !== this.#lastId);
      case 'lost':
        this.#connected = false;
        return this.#handlers.onState(false);
      case 'frame':
        this.#reach(said.frame.id, said.frame.type === 'resync' || said.frame.after !== this.#lastId);
        return this.#pass(said.frame);
    }
  }

  #answer() {
    if (!this.#connection || this.#connected === undefined) return;
    const state: Said = this.#connected ? this.#openAfter(this.#lastId) : { say: 'lost' };
    this.#channel?.postMessage(state);
  }

  #openAfter(after: string | undefined): Said {
    return { say: 'open', after, remembered: this.#recent.all };
  }

  /** The page is new: it hears of what happened since it began to load. */
  #begin(after: string | undefined, remembered: Remembered) {
    const told = toldSince(this.#start, remembered);
    this.#reach(after, !told);
    told?.forEach((frame) => this.#pass(frame));
  }

  #pass(frame: Frame) {
    this.#recent.keep(frame);
    this.#handlers.onFrame(frame);
  }

  #reach(id: string | undefined, missed: boolean) {
    this.#lastId = id;
    if (!missed) return;
    this.#recent.forget();
    this.#handlers.onMissed();
  }
}
