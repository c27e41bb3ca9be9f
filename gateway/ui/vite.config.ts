import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// In development the gateway answers everything that is not a page; in production it serves dist/ itself.
const gateway = process.env.PORCHLIGHT_GATEWAY ?? 'http://localhost:8080';
const proxied = ['/api', '/oauth2', '/login', '/logout'];

export default defineConfig({
  plugins: [react()],
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
    // What most pages use comes in one file, and so do the words of another language; what a page alone uses, with the page.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'words-de', test: /\/(?:words|said)\/\w+\.de\.json$/ },
            { name: 'shared', minShareCount: 30 },
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
