import { expect, it } from 'vitest';
import agent from './agent.en-GB.json';
import knowledge from './knowledge.en-GB.json';
import search from './search.en-GB.json';
import ticket from './ticket.en-GB.json';
import translation from './en-GB.json';

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

it.each(Object.entries({ translation, ticket, agent, knowledge, search }))(
  'every word of %s is used',
  (_, words) => {
    const unused = keysOf(words).filter((key) => !patterns.some((pattern) => pattern.test(key)));
    expect([...new Set(unused)]).toEqual([]);
  },
);
