// Fails the build when the first page (entry + home, with everything they load) is heavier than promised.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const limits = { script: 200 * 1024, style: 40 * 1024 };
const firstPage = ['index.html', 'src/features/home/HomePage.tsx'];

const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const compressed = (file) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length;

const scripts = new Set();
// One stylesheet serves every page.
const styles = new Set([manifest['style.css'].file]);
function collect(key) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`${key} is not in the manifest: has the file moved?`);
  if (scripts.has(chunk.file)) return;
  scripts.add(chunk.file);
  chunk.imports?.forEach(collect);
}
firstPage.forEach(collect);

const sum = (files) => [...files].reduce((total, file) => total + compressed(file), 0);
const used = { script: sum(scripts), style: sum(styles) };
const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
let over = false;
console.log(`first page, files: ${scripts.size + styles.size}`);
for (const kind of ['script', 'style']) {
  console.log(`first page, compressed ${kind}: ${kb(used[kind])} of ${kb(limits[kind])}`);
  over ||= used[kind] > limits[kind];
}
if (over) {
  console.error('The first page is over its budget. Load what it does not need at once lazily.');
  process.exit(1);
}
