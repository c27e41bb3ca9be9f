/** A text and what is marked in it, or where the caret is. */
export interface Marked {
  text: string;
  from: number;
  to: number;
}

/** Puts `insert` where `from` to `to` was, and marks what is then between `mark`. */
export interface Edit {
  from: number;
  to: number;
  insert: string;
  mark: readonly [number, number];
}

/** Puts marks around the words, or takes them away where they are there already. */
export function around({ text, from, to }: Marked, mark: string, example: string): Edit {
  const words = text.slice(from, to);
  const size = mark.length;
  if (from >= size && text.slice(from - size, from) === mark && text.startsWith(mark, to)) {
    return { from: from - size, to: to + size, insert: words, mark: [from - size, to - size] };
  }
  const shown = words || example;
  return { from, to, insert: mark + shown + mark, mark: [from + size, from + size + shown.length] };
}

/** Puts something before every line that is touched, or takes it away when every one of them has it. */
export function beforeLines({ text, from, to }: Marked, prefix: (line: number) => string): Edit {
  const [start, end] = linesAt(text, from, to);
  const lines = text.slice(start, end).split('\n');
  const there = (line: string, at: number) => line.startsWith(prefix(at));
  const changed = lines.every(there)
    ? lines.map((line, at) => line.slice(prefix(at).length))
    : lines.map((line, at) => (there(line, at) ? line : prefix(at) + line));
  const insert = changed.join('\n');
  const caret = start + insert.length;
  return { from: start, to: end, insert, mark: lines.length > 1 ? [start, caret] : [caret, caret] };
}

/** Makes the line a heading, and the heading one below; from the third level it is a line of text again. */
export function heading({ text, from, to }: Marked): Edit {
  const [start, end] = linesAt(text, from, to);
  const line = text.slice(start, end);
  const [, marks = '', words = ''] = /^(#*) ?([^]*)$/.exec(line) ?? [];
  const level = marks.length === 0 ? 2 : marks.length < 4 ? marks.length + 1 : 0;
  const insert = level ? `${'#'.repeat(level)} ${words}` : words;
  return { from: start, to: end, insert, mark: [start + insert.length, start + insert.length] };
}

/** Within a line, marks for code; around several, a block of it. */
export function code(marked: Marked, example: string): Edit {
  const { text, from, to } = marked;
  const words = text.slice(from, to);
  if (!words.includes('\n')) return around(marked, '`', example);
  return block(marked, `\`\`\`\n${words}\n\`\`\``, [4, 4 + words.length]);
}

/** A link with the marked words, its address marked to be typed; or with an address that is there already. */
export function link({ text, from, to }: Marked, example: string, address = 'https://'): Edit {
  const words = text.slice(from, to) || example;
  const at = from + words.length + 3;
  return { from, to, insert: `[${words}](${address})`, mark: [at, at + address.length] };
}

/** A table to be filled in. */
export function table(marked: Marked, [left, right]: readonly [string, string]): Edit {
  const row = (a: string, b: string) => `| ${a} | ${b} |`;
  return block(marked, [row(left, right), '|---|---|', row('', ''), row('', '')].join('\n'), [
    2,
    2 + left.length,
  ]);
}

/** Something that stands by itself, with an empty line before and after it. `mark` counts from its beginning. */
export function block({ text, from, to }: Marked, insert: string, mark: readonly [number, number]): Edit {
  const before = text.slice(0, from);
  const lead = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const after = text.slice(to);
  const tail = after === '' || after.startsWith('\n\n') ? '' : after.startsWith('\n') ? '\n' : '\n\n';
  const start = from + lead.length;
  return { from, to, insert: lead + insert + tail, mark: [start + mark[0], start + mark[1]] };
}

/** On Enter in a list: the next item; in an empty one: the end of the list. Undefined where there is no list. */
export function nextItem({ text, from, to }: Marked): Edit | undefined {
  if (from !== to) return undefined;
  const [start, end] = linesAt(text, from, from);
  const [, item, indent = '', bullet = '', number, words = ''] =
    /^((\s*)(?:([-*+])|(\d{1,6})\.) )(.*)$/.exec(text.slice(start, end)) ?? [];
  if (item === undefined || from < start + item.length) return undefined;
  if (!words.trim()) return { from: start, to: end, insert: '', mark: [start, start] };
  const insert = `\n${indent}${number ? `${Number(number) + 1}.` : bullet} `;
  return { from, to, insert, mark: [from + insert.length, from + insert.length] };
}

/** An address that was pasted over words becomes their link. */
export const isAddress = (text: string) => /^https?:\/\/\S+$/.test(text.trim());

function linesAt(text: string, from: number, to: number): [number, number] {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to);
  return [start, end === -1 ? text.length : end];
}
