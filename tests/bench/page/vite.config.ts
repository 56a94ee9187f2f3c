import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The pages that the bench drives: the app's own modules over made-up events, and what they are compared with. */
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
