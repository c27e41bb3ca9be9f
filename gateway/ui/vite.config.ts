import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { firstPages, neededBy } from './first-pages';

// In development the gateway answers everything that is not a page; in production it serves dist/ itself.
const gateway = process.env.PORCHLIGHT_GATEWAY ?? 'http://localhost:8080';
const proxied = ['/api', '/oauth2', '/login', '/logout'];

const OURS = /\/src\//;

/** By feature, its agents' side apart. */
function sideOf(module: string) {
  const [, feature, agents] = /\/src\/features\/(\w+)\/(agent\/)?/.exec(module) ?? [];
  return feature ? feature + (agents ? '-agent' : '') : null;
}

export default defineConfig({
  plugins: [react(), firstPages],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: {
    port: 9301,
    strictPort: true,
    proxy: Object.fromEntries(proxied.map((path) => [path, { target: gateway, xfwd: true }])),
  },
  build: {
    manifest: true,
    // Inlined fonts and images would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // All styles are smaller than thirty files of them are slow.
    cssCodeSplit: false,
    // The first page's scripts come in one file, and so do the words of another language; what several pages use, in few; what
    // a page alone uses, with the page. `subject` is home's, which has no need of the other parts.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'words-de', test: /\/(?:words|said)\/\w+\.de\.json$/ },
            { name: 'first', tags: ['$initial'] },
            { name: 'shared', minShareCount: 30 },
            { name: 'icons', test: /@tabler/, minShareCount: 2 },
            { name: 'libraries', test: /node_modules/, minShareCount: 2 },
            { name: neededBy(false), test: OURS, includeDependenciesRecursively: false },
            {
              name: neededBy(true),
              test: OURS,
              minShareCount: 2,
              minSize: 8_000,
              includeDependenciesRecursively: false,
            },
            { name: 'parts', test: /\/src\/(?!features\/|api\/subject)/, minShareCount: 4 },
            { name: sideOf, minShareCount: 2, includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    setupFiles: './src/test/setup.ts',
    css: false,
    // A busy machine is no reason to fail.
    testTimeout: 20_000,
  },
});
