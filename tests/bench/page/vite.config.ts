import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Builds the pages of the bench: the app with made-up events, and the baselines. */
export default defineConfig({
  root: here('.'),
  base: './',
  publicDir: here('../../../public'),
  plugins: [react()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    emptyOutDir: true,
    chunkSizeWarningLimit: 2000,
    rollupOptions: { input: ['index.html', 'geojson.html', 'bare.html', 'papa.html'].map(here) },
  },
  worker: { format: 'es' },
});
