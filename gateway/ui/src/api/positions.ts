/**
 * Read your own writes. A command answers with `Portal-Position: <aggregate>@<version>`; a read that carries it waits
 * until the view has got there. We remember positions for a few seconds, by the collection they belong to: afterwards
 * every view has long caught up, and a read need not ask.
 */
export const POSITION_HEADER = 'Portal-Position';
const REMEMBER_MS = 8_000;

interface Position {
  aggregate: string;
  version: number;
  until: number;
}

const collectionOf = (url: string) => new URL(url, 'http://portal').pathname.split('/')[2] ?? '';

export class Positions {
  readonly #byCollection = new Map<string, Map<string, Position>>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Notes a header such as `7b0c…@12`, as answered by the address it came from. */
  rememberHeader(url: string, header: string | null) {
    const at = header?.lastIndexOf('@') ?? -1;
    if (!header || at < 1) return;
    this.remember(collectionOf(url), header.slice(0, at), Number(header.slice(at + 1)));
  }

  remember(collection: string, aggregate: string, version: number) {
    if (!Number.isFinite(version)) return;
    const known = this.#byCollection.get(collection) ?? new Map<string, Position>();
    const before = known.get(aggregate)?.version ?? -1;
    // Re-inserted, so that the newest is always last.
    known.delete(aggregate);
    known.set(aggregate, { aggregate, version: Math.max(before, version), until: this.#now() + REMEMBER_MS });
    this.#byCollection.set(collection, known);
  }

  /** The position a read of this address should carry: its own aggregate's, otherwise the collection's newest. */
  headerFor(url: string): string | undefined {
    const known = this.#byCollection.get(collectionOf(url));
    if (!known) return undefined;
    for (const [id, position] of known) if (position.until < this.#now()) known.delete(id);
    const own = known.get(new URL(url, 'http://portal').pathname.split('/')[3] ?? '');
    const position = own ?? [...known.values()].at(-1);
    return position && `${position.aggregate}@${position.version}`;
  }
}

export const positions = new Positions();
