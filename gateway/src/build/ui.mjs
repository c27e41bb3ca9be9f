// Builds the web UI into target/classes/static, with gzip and Brotli copies so that the gateway never compresses while
// serving; with "test" as an argument, runs its tests instead, reported beside those in Java. Installs only when the lock
// file changed, builds or tests only when a source did.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

const ui = path.resolve('ui');
const target = path.resolve('target');
const dist = path.join(ui, 'dist');
const output = path.join(target, 'classes', 'static');
// Types are generated from these.
const documents = path.resolve('../docs/api');
const notSources = new Set(['node_modules', 'dist', 'coverage', 'test-results', 'generated']);

const files = (directory) =>
  fs.readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(directory, entry.name);
    if (entry.isDirectory()) return notSources.has(entry.name) ? [] : files(file);
    return entry.isFile() ? [file] : [];
  });

const digest = (list) => {
  const hash = createHash('sha256');
  for (const file of list.sort()) hash.update(path.relative(ui, file)).update('\0').update(fs.readFileSync(file));
  return hash.digest('hex');
};

/** Runs the step unless its inputs are those of the last time. */
const unlessDone = (stamp, key, result, step) => {
  if (fs.existsSync(result) && fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === key) return;
  step();
  fs.mkdirSync(path.dirname(stamp), { recursive: true });
  fs.writeFileSync(stamp, key);
};

const npm = (...args) => execFileSync('npm', args, { cwd: ui, stdio: 'inherit' });

const compressed = /\.(js|css|html|svg|json|webmanifest|map)$/;
const compress = (file) => {
  const content = fs.readFileSync(file);
  if (!compressed.test(file) || content.length < 1024) return;
  fs.writeFileSync(`${file}.gz`, zlib.gzipSync(content, { level: 9 }));
  fs.writeFileSync(`${file}.br`, zlib.brotliCompressSync(content));
};

const modules = path.join(ui, 'node_modules');
unlessDone(path.join(modules, '.installed'), digest([path.join(ui, 'package-lock.json')]), modules, () =>
  npm('ci', '--no-audit', '--no-fund'),
);
const sources = digest([...files(ui), ...files(documents)]);

const build = () =>
  unlessDone(path.join(target, 'ui.built'), sources, path.join(output, 'index.html'), () => {
    npm('run', 'build');
    fs.rmSync(output, { recursive: true, force: true });
    // Dot folders are notes of the build for itself.
    fs.cpSync(dist, output, { recursive: true, filter: (file) => !path.basename(file).startsWith('.') });
    files(output).forEach(compress);
  });

const test = () => {
  const report = path.join(target, 'surefire-reports', 'TEST-ui.xml');
  unlessDone(path.join(target, 'ui.tested'), sources, report, () =>
    npm('test', '--', '--reporter=default', '--reporter=junit', `--outputFile.junit=${report}`),
  );
};

process.argv[2] === 'test' ? test() : build();
