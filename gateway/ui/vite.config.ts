import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

// In development the gateway answers everything that is not a page; in production it serves dist/ itself.
const gateway = process.env.PORCHLIGHT_GATEWAY ?? 'http://localhost:8080';
const proxied = ['/api', '/oauth2', '/login', '/logout'];

/** By feature, its agents' side apart. */
function sideOf(module: string) {
  const [, feature, agents] = /\/src\/features\/(\w+)\/(agent\/)?/.exec(module) ?? [];
  return feature ? feature + (agents ? '-agent' : '') : null;
}

/** Tells `early.js` what the page that most links lead to loads besides the first scripts. */
const ticketsNeed: Plugin = {
  name: 'tickets-need',
  transformIndexHtml: {
    order: 'post',
    handler(_, { bundle = {}, chunk: first }) {
      const page = Object.values(bundle).find(
        (chunk) =>
          chunk.type === 'chunk' && chunk.facadeModuleId?.endsWith('/tickets/customer/CasesPage.tsx'),
      );
      if (!page || !first) return [];
      const needs = (files: Set<string>, file: string): Set<string> => {
        const chunk = bundle[file];
        if (chunk?.type !== 'chunk' || files.has(file)) return files;
        return chunk.imports.reduce(needs, files.add(file));
      };
      const there = needs(new Set(), first.fileName);
      const files = [...needs(new Set(there), page.fileName)].filter((file) => !there.has(file));
      const content = files.map((file) => `/${file}`).join(' ');
      return [{ tag: 'meta', attrs: { name: 'tickets-need', content }, injectTo: 'head-prepend' }];
    },
  },
};

export default defineConfig({
  plugins: [react(), ticketsNeed],
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
            { name: 'parts', test: /node_modules|\/src\/(?!features\/|api\/subject)/, minShareCount: 4 },
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
