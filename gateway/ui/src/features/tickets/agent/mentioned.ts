import { plainText } from '@/features/tickets/plainText';

/** The colleagues whom a note calls by name: `@Terry Miles`. Of two of whom one is called as the other begins, the longer. */
export function mentioned(html: string, colleagues: readonly { id: string; name: string }[]): string[] {
  let text = plainText(html).toLocaleLowerCase();
  const found: string[] = [];
  const longestFirst = [...colleagues].sort((one, other) => other.name.length - one.name.length);
  for (const { id, name } of longestFirst) {
    const called = `@${name.replace(/\s+/g, '').toLocaleLowerCase()}`;
    if (!text.includes(called)) continue;
    found.push(id);
    text = text.replaceAll(called, ' ');
  }
  return found;
}
