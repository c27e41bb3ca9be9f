import type { Frame } from './LiveConnection';

const MEMORY_MS = 60_000;
const MOST = 100;
/** News may be heard that much before a page that is asked for shows it. */
const MARGIN_MS = 5_000;

interface Heard {
  /** Date.now() */
  at: number;
  frame: Frame;
}

/** What a tab knows of the last minute. */
export interface Remembered {
  /** All since then is in it, by Date.now(). */
  since: number;
  heard: readonly Heard[];
}

/** The frames of the last minute, for tabs that come later. */
export class RecentFrames {
  #remembered: Remembered;

  constructor(since: number) {
    this.#remembered = { since, heard: [] };
  }

  get all() {
    return this.#remembered;
  }

  keep(frame: Frame) {
    const { since, heard } = this.#remembered;
    const now = Date.now();
    const all = [...heard, { at: now, frame }];
    const kept = all.slice(-MOST).filter(({ at }) => at > now - MEMORY_MS);
    const forgotten = all[all.length - kept.length - 1];
    this.#remembered = { since: forgotten?.at ?? since, heard: kept };
  }

  /** Something was missed: from now on. */
  forget() {
    this.#remembered = { since: Date.now(), heard: [] };
  }
}

/** What another tab can tell one that began then; undefined: not all. */
export const toldSince = (start: number, { since, heard }: Remembered): Frame[] | undefined =>
  since > start ? undefined : heard.filter(({ at }) => at >= start - MARGIN_MS).map(({ frame }) => frame);
