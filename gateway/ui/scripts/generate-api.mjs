// Types from the services' OpenAPI documents (docs/api/*.json) to src/api/generated/*.d.ts. A file says in its first
// line what it was made from, so that nothing is loaded or written when that is still so: this runs before every build.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const documents = new URL('../../../docs/api/', import.meta.url);
const generated = new URL('../src/api/generated/', import.meta.url);

// A change to how they are made makes them anew as well.
const makers = ['./generate-api.mjs', '../package-lock.json'].map((name) => new URL(name, import.meta.url));
const digest = (files) => files.reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256'));

async function typesOf(document) {
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  return astToString(await openapiTS(document));
}

mkdirSync(generated, { recursive: true });
const names = readdirSync(documents).filter((name) => name.endsWith('.json'));
for (const name of names) {
  const document = new URL(name, documents);
  const target = new URL(name.replace(/\.json$/, '.d.ts'), generated);
  const from = `// ${digest([...makers, document]).digest('hex')}\n`;
  if (existsSync(target) && readFileSync(target, 'utf8').startsWith(from)) continue;
  writeFileSync(target, from + (await typesOf(JSON.parse(readFileSync(document, 'utf8')))));
}

// One client speaks to all of them.
const services = names.map((name) => name.replace(/\.json$/, ''));
const joined = `${services.map((name) => `import type { paths as ${name} } from './${name}';`).join('\n')}

export type paths = ${services.join(' & ')};
`;
writeFileSync(new URL('paths.d.ts', generated), joined);
