import { expect, it } from 'vitest';

const sources = import.meta.glob<string>(['/src/**/*.{ts,tsx}', '!/src/**/*.test.*', '!/src/test/**'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

const fileOf = (from: string, spec: string) => {
  const path = spec.startsWith('@/') ? `/src/${spec.slice(2)}` : new URL(spec, `file://${from}`).pathname;
  return [path, `${path}.ts`, `${path}.tsx`].find((file) => file in sources);
};

/** The module and all that comes with it; what is loaded later is not followed. */
function withAll(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, spec = ''] of sources[file]!.matchAll(/^(?:import|export) [^;]*?'([.@]\/?[^']+)';$/gm)) {
    const next = fileOf(file, spec);
    if (next) withAll(next, seen);
  }
  return seen;
}

const cataloguesIn = (files: Set<string>) =>
  [...files].flatMap((file) => /\/words\/(\w+)\.ts$/.exec(file)?.[1] ?? []);
const usedIn = (files: Set<string>) =>
  [...files].flatMap((file) =>
    [...sources[file]!.matchAll(/useTranslation\(([^)]*)\)|ns: '(\w+)'/g)].flatMap(([, names = '', ns]) => [
      ...[...names.matchAll(/'(\w+)'/g)].map(([, name]) => name),
      ns,
    ]),
  );

const first = withAll('/src/main.tsx');
const always = ['translation', ...cataloguesIn(first)];

/** Pages, and parts that come later, are loaded by themselves. */
const later = Object.entries(sources).flatMap(([file, text]) =>
  [...text.matchAll(/import\('([^']+)'\)/g)].map(([, spec = '']) => fileOf(file, spec)!),
);

it.each([...new Set(later)])('%s brings the words that it uses', (page) => {
  const files = withAll(page);
  const there = [...always, ...cataloguesIn(files)];
  expect([...new Set(usedIn(files))].filter((name) => name && !there.includes(name))).toEqual([]);
});
