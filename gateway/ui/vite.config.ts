import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { chunkOf } from './scripts/chunks';

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
    rolldownOptions: {
      output: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: chunkOf }] } },
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
