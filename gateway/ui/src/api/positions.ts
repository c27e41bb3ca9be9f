/**
 * Read your own writes. A command answers with `Portal-Position: <aggregate>@<version>.<signature>`; a read that carries
 * it waits until the view has got there. We remember positions for a few seconds, by the collection they belong to: afterwards
 * every view has long caught up, and a read need not ask.
 */
export const POSITION_HEADER = 'Portal-Position';
const REMEMBER_MS = 8_000;

interface Position {
  header: string;
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

  /** Notes a header such as `7b0c…@12.Yx4…`, as answered by the address it came from. */
  rememberHeader(url: string, header: string | null) {
    if (header) this.remember(collectionOf(url), header);
  }

  /** Notes a position of something in a collection. */
  remember(collection: string, header: string) {
    const [, aggregate, number] = /^(.+)@(\d+)(\.|$)/.exec(header) ?? [];
    if (!aggregate) return;
    const version = Number(number);
    const known = this.#byCollection.get(collection) ?? new Map<string, Position>();
    const before = known.get(aggregate);
    // Re-inserted, so that the newest is always last.
    known.delete(aggregate);
    known.set(aggregate, {
      ...(before && before.version > version ? before : { header, version }),
      until: this.#now() + REMEMBER_MS,
    });
    this.#byCollection.set(collection, known);
  }

  /** The newest of each collection, behind its name: for a read that is of several. */
  newest(): string[] {
    return [...this.#byCollection].flatMap(([collection, known]) => {
      const position = [...known.values()].at(-1);
      return position && position.until >= this.#now() ? [`${collection}:${position.header}`] : [];
    });
  }

  /** The position a read of this address should carry: its own aggregate's, otherwise the collection's newest. */
  headerFor(url: string): string | undefined {
    const known = this.#byCollection.get(collectionOf(url));
    if (!known) return undefined;
    for (const [id, position] of known) if (position.until < this.#now()) known.delete(id);
    const own = known.get(new URL(url, 'http://portal').pathname.split('/')[3] ?? '');
    const position = own ?? [...known.values()].at(-1);
    return position?.header;
  }
}

export const positions = new Positions();
