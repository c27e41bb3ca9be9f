// Types from the services' OpenAPI documents (docs/api/*.json) to src/api/generated/*.d.ts. With --check it writes
// nothing and fails when a file would change.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const documents = new URL('../../../docs/api/', import.meta.url);
const generated = new URL('../src/api/generated/', import.meta.url);
const check = process.argv.includes('--check');

const names = existsSync(documents) ? readdirSync(documents).filter((name) => name.endsWith('.json')) : [];
if (names.length === 0) {
  console.error('There are no OpenAPI documents in docs/api.');
  process.exit(1);
}

let changed = 0;
mkdirSync(generated, { recursive: true });
for (const name of names) {
  const types = astToString(await openapiTS(new URL(name, documents)));
  const target = new URL(name.replace(/\.json$/, '.d.ts'), generated);
  if (existsSync(target) && readFileSync(target, 'utf8') === types) continue;
  changed++;
  console.log(`${check ? 'out of date' : 'written'}: ${target.pathname.split('/').pop()}`);
  if (!check) writeFileSync(target, types);
}
process.exit(check && changed > 0 ? 1 : 0);
