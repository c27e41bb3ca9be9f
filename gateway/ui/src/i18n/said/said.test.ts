import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import german from './said.de.json';
import { inReadersWords, loadSaid } from './said';

const ROOT = join(import.meta.dirname, '../../../../..');

/** What the sentences of these reach nobody who reads, or are data. */
const NOT_SERVICES = ['bench', 'deploy', 'e2e', 'gateway', 'platform-testing', 'node_modules'];

const REFUSALS =
  'RuleBroken|NotAllowed|NotFound|InvalidInput|UnacceptableInput|TooManyAtOnce|LimitReached|BodyTooLarge|EventTooLarge|KeyUsedOtherwise';

const java = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !NOT_SERVICES.includes(entry.name))
  .flatMap(({ name }) => {
    try {
      return readdirSync(join(ROOT, name, 'src/main/java'), { recursive: true, encoding: 'utf8' }).map(
        (file) => join(ROOT, name, 'src/main/java', file),
      );
    } catch {
      return [];
    }
  })
  .filter((file) => file.endsWith('.java'))
  .map((file) => readFileSync(file, 'utf8').replaceAll(/\/\*.*?\*\//gs, ' '));

/** The arguments of a call, from behind its opening bracket; those of a choice count as two. */
function argumentsAt(source: string, start: number): string[] {
  const found = [''];
  let depth = 0;
  for (let at = start; at < source.length; at++) {
    const text = /^"(?:[^"\\]|\\.)*"/.exec(source.slice(at, at + 1_000))?.[0];
    if (text) {
      found[found.length - 1] += text;
      at += text.length - 1;
      continue;
    }
    const letter = source[at]!;
    if (')]}'.includes(letter) && depth-- === 0) break;
    if ('([{'.includes(letter)) depth++;
    if ((letter === ',' || letter === '?' || letter === ':') && depth === 0) found.push('');
    else found[found.length - 1] += letter;
  }
  return found;
}

/** `"at most " + most + " MB"` as `at most {} MB`; nothing for what has no words. */
function templateOf(expression: string): string | undefined {
  if (!expression.includes('"')) return undefined;
  let depth = 0;
  let said = '';
  for (const part of expression.split(/("(?:[^"\\]|\\.)*")/)) {
    if (part.startsWith('"')) {
      if (depth === 0) said += part.slice(1, -1).replaceAll('\\"', '"');
      continue;
    }
    const value = depth === 0 && !part.startsWith('.formatted') && part.replaceAll(/[\s+]/g, '');
    if (value && !said.endsWith('{}')) said += '{}';
    depth += part.split('(').length - part.split(')').length;
  }
  // A pointer, or values alone, are no words.
  return !said.startsWith('/') && said.includes(' ') && said !== '{} {}' ? said : undefined;
}

const calls = (source: string, name: RegExp) =>
  [...source.matchAll(name)].flatMap((call) => argumentsAt(source, call.index + call[0].length));

const theirs = new Set(
  java.flatMap((source) => {
    const refusal = new RegExp(`class (?:${REFUSALS})\\b|extends (?:${REFUSALS})\\b`).test(source);
    return [
      ...[...source.matchAll(/message = ("(?:[^"\\]|\\.)*")/g)].map(([, text = '']) => text),
      ...calls(source, new RegExp(`new (?:${REFUSALS}|FieldError)\\(`, 'g')),
      ...(refusal ? calls(source, /\bsuper\(/g) : []),
    ].flatMap((expression) => templateOf(expression.trim()) ?? []);
  }),
);

/** Numbers are put in as well: one sentence for "at most 20" and "at most 200". */
const example = (template: string) => template.replaceAll('{}', '7').replaceAll(/%,?d/g, '7');

afterEach(() => loadSaid('en-GB'));

it('finds what services say', () => {
  expect(theirs.size).toBeGreaterThan(200);
  expect([...theirs]).toEqual(expect.arrayContaining(['is required', 'This invoice is void.']));
});

it('every sentence of theirs is said in German', async () => {
  await loadSaid('de');
  expect([...theirs].filter((said) => inReadersWords(example(said)) === example(said))).toEqual([]);
});

it('no sentence is translated that nobody says', () => {
  const all = java

    .join('\n')
    // What is said over two lines is one sentence.
    .replaceAll(/"\s*\+\s*"/g, '')
    .replaceAll('\\"', '"')
    .replaceAll(/%,?d|\d+(?:,\d{3})*/g, '{}');
  const parts = (template: string) => template.replaceAll(/\d+/g, '{}').split('{}');
  expect(Object.keys(german).filter((said) => !parts(said).every((part) => all.includes(part)))).toEqual([]);
});

it('puts in what differs, as it is written here', async () => {
  await loadSaid('de');
  expect(inReadersWords('must have at most 2,000 characters')).toBe('darf höchstens 2.000 Zeichen haben');
  expect(inReadersWords('has a cell of more than 50,000 characters in line 12')).toBe(
    'hat in Zeile 12 eine Zelle mit mehr als 50.000 Zeichen',
  );
  expect(inReadersWords('was never said before')).toBe('was never said before');
});

it('leaves English as it is', () => {
  expect(inReadersWords('is required')).toBe('is required');
});
