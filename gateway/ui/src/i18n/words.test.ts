import { expect, it } from 'vitest';
type Words = { [key: string]: string | Words };

const keysOf = (words: Words, path = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? path + key.replace(/_(zero|one|other)$/, '')
      : keysOf(value, `${path}${key}.`),
  );

const sources = import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.*', '!../api/generated/**'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const source = Object.values(sources).join('\n');

// `report.errors.${fault}` uses every key of that form. That what is used exists, the compiler knows: keys are types.
const patterns = [...source.matchAll(/[`'"]([\w-]*(?:\.(?:[\w-]|\$\{[^}]*\})+)+)[`'"]/g)].map(
  ([, key = '']) => new RegExp(`^${key.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[\\w-]+')}$`),
);

const catalogues = import.meta.glob<Words>('../**/words/*.en-GB.json', { import: 'default', eager: true });

it.each(Object.entries(catalogues))('every word of %s is used', (_, words) => {
  const unused = keysOf(words).filter((key) => !patterns.some((pattern) => pattern.test(key)));
  expect([...new Set(unused)]).toEqual([]);
});
