import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contentSecurityPolicy } from './scripts/vite/content-security-policy';
import { serviceWorker } from './scripts/vite/service-worker';
import { webManifest } from './scripts/vite/web-manifest';

export default defineConfig({
  base: './',
  plugins: [
    { ...optimizeLocales.vite({ locales: ['en', 'ar'] }), enforce: 'pre' },
    react(),
    contentSecurityPolicy(null),
    webManifest({ name: 'Incident Atlas', description: '', language: 'en' }),
    serviceWorker(true),
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    // MapLibre changes seldom and is most of the weight: a file of its own stays in the cache over releases.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'maplibre', test: /node_modules[\\/](maplibre-gl|@maplibre)/ }] } },
    },
  },
  worker: { format: 'es' },
});
