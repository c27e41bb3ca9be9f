/** Somebody whose name can be called in a text. */
export interface Callable {
  id: string;
  name: string;
}

const MOST = 6;

/** An @ at the beginning of a word, and what stands between it and the caret: letters of one word, or of two. */
const CALLED = /(?:^|[\s(])@([\p{L}\p{M}\p{N}.'’-]*(?: [\p{L}\p{M}\p{N}.'’-]*)?)$/u;

/** What was typed of a name at the end of this text, without the @; undefined if no name is being called there. */
export const calledName = (before: string) => CALLED.exec(before)?.[1];

/** Those whose name begins so, or one word of it: who is meant first comes first. */
export function fitting<T extends Callable>(people: readonly T[], typed: string): T[] {
  const wanted = typed.toLocaleLowerCase();
  const begins = people.filter(({ name }) => name.toLocaleLowerCase().startsWith(wanted));
  const within = people.filter(({ name }) => name.toLocaleLowerCase().includes(` ${wanted}`));
  return [...new Set([...begins, ...within])].slice(0, MOST);
}
