import { describe, expect, it } from 'vitest';
import {
  around,
  beforeLines,
  code,
  heading,
  isAddress,
  link,
  nextItem,
  table,
  type Edit,
  type Marked,
} from './markdownEdits';

/** `[` and `]` stand where the mark begins and ends, `|` for the caret. */
function marked(shown: string): Marked {
  const from = shown.search(/[[|]/);
  const to = shown.includes(']') ? shown.indexOf(']') - 1 : from;
  return { text: shown.replace(/[[\]|]/g, ''), from, to };
}

function after({ text }: Marked, { from, to, insert, mark }: Edit): string {
  const changed = text.slice(0, from) + insert + text.slice(to);
  const [start, end] = mark;
  if (start === end) return `${changed.slice(0, start)}|${changed.slice(start)}`;
  return `${changed.slice(0, start)}[${changed.slice(start, end)}]${changed.slice(end)}`;
}

const edited = (shown: string, edit: (text: Marked) => Edit) => after(marked(shown), edit(marked(shown)));

describe('bold', () => {
  const bold = (text: Marked) => around(text, '**', 'bold text');
  it('goes around what is marked', () => expect(edited('a [b] c', bold)).toBe('a **[b]** c'));
  it('is taken away again', () => expect(edited('a **[b]** c', bold)).toBe('a [b] c'));
  it('gives an example where nothing is marked', () => expect(edited('a |', bold)).toBe('a **[bold text]**'));
});

describe('a list', () => {
  const bullets = (text: Marked) => beforeLines(text, () => '- ');
  const numbers = (text: Marked) => beforeLines(text, (line) => `${line + 1}. `);
  it('begins every line that is touched', () =>
    expect(edited('one\nt[wo\nth]ree\nfour', bullets)).toBe('one\n[- two\n- three]\nfour'));
  it('is taken away again', () => expect(edited('[- a\n- b]', bullets)).toBe('[a\nb]'));
  it('counts', () => expect(edited('[a\nb]', numbers)).toBe('[1. a\n2. b]'));
  it('begins at the caret', () => expect(edited('a\n|', bullets)).toBe('a\n- |'));
});

describe('a heading', () => {
  it('goes a level down with every press', () => {
    expect(edited('Be|fore', heading)).toBe('## Before|');
    expect(edited('## Be|fore', heading)).toBe('### Before|');
    expect(edited('#### Be|fore', heading)).toBe('Before|');
  });
});

describe('code', () => {
  it('is within a line', () => expect(edited('press [F5]', (text) => code(text, 'x'))).toBe('press `[F5]`'));
  it('is a block around several', () =>
    expect(edited('so:\n[a\nb]', (text) => code(text, 'x'))).toBe('so:\n\n```\n[a\nb]\n```'));
});

describe('a link', () => {
  it('asks for its address', () => {
    const text = marked('see [here]');
    const { insert, mark, from } = link(text, 'text');
    expect(insert).toBe('[here](https://)');
    expect(insert.slice(mark[0] - from, mark[1] - from)).toBe('https://');
  });
  it('takes one that is there', () =>
    expect(link(marked('see [here]'), 'text', 'https://a.example').insert).toBe('[here](https://a.example)'));
  it('is made of an address only', () => {
    expect(isAddress(' https://a.example/b ')).toBe(true);
    expect(isAddress('see https://a.example')).toBe(false);
  });
});

describe('a table', () => {
  it('stands by itself', () =>
    expect(table(marked('a|b'), ['One', 'Two']).insert).toBe(
      '\n\n| One | Two |\n|---|---|\n|  |  |\n|  |  |\n\n',
    ));
});

describe('Enter', () => {
  const next = (shown: string) => {
    const edit = nextItem(marked(shown));
    return edit && after(marked(shown), edit);
  };
  it('goes on with the list', () => {
    expect(next('- one|')).toBe('- one\n- |');
    expect(next('  9. nine|\nend')).toBe('  9. nine\n  10. |\nend');
  });
  it('ends it where nothing was written', () => expect(next('- one\n- |')).toBe('- one\n|'));
  it('is Enter everywhere else', () => {
    expect(next('one|')).toBeUndefined();
    expect(next('-| one')).toBeUndefined();
    expect(next('- [one]')).toBeUndefined();
  });
});
