// Fails the build when the first page (entry + home, with everything they load) is heavier than promised.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const limits = { script: 200 * 1024, style: 40 * 1024 };
/** A browser asks for six at a time, and each is a journey. */
const mostFiles = 20;
const firstPage = ['index.html', 'src/features/home/HomePage.tsx'];

const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const compressed = (file) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length;

const scripts = filesOf(firstPage);
// One stylesheet serves every page.
const styles = new Set([manifest['style.css'].file]);

function filesOf(keys) {
  const files = new Set();
  const collect = (key) => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`${key} is not in the manifest: has the file moved?`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(collect);
  };
  keys.forEach(collect);
  return files;
}

const sum = (files) => [...files].reduce((total, file) => total + compressed(file), 0);
const used = { script: sum(scripts), style: sum(styles) };
const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
let over = false;
console.log(`first page, files: ${scripts.size + styles.size}`);
for (const kind of ['script', 'style']) {
  console.log(`first page, compressed ${kind}: ${kb(used[kind])} of ${kb(limits[kind])}`);
  over ||= used[kind] > limits[kind];
}
const pages = Object.keys(manifest)
  .filter((key) => /Page\.tsx$/.test(key))
  .map((key) => ({ key, files: filesOf(['index.html', key]).size }))
  .toSorted((a, b) => b.files - a.files);
console.log(`the page of most files: ${pages[0].key}, ${pages[0].files} of ${mostFiles}`);
over ||= pages[0].files > mostFiles;
if (over) {
  console.error(
    'A page is over its budget. Load what it does not need at once lazily, and what is small together.',
  );
  process.exit(1);
}
