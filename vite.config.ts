import { readdirSync } from 'node:fs';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contentSecurityPolicy } from './scripts/vite/content-security-policy';
import { embedOrigins } from './scripts/vite/embed-origins';
import { serviceWorker } from './scripts/vite/service-worker';
import { webManifest } from './scripts/vite/web-manifest';

/** Tags of the languages that are one file: the components' own words come in them too. */
const LANGUAGE_FILES = readdirSync(new URL('src/i18n/languages', import.meta.url)).map((name) =>
  name.replace('.ts', ''),
);

export default defineConfig({
  base: './',
  plugins: [
    { ...optimizeLocales.vite({ locales: ['en', 'ar', ...LANGUAGE_FILES] }), enforce: 'pre' },
    react(),
    contentSecurityPolicy(null),
    embedOrigins(process.env.ATLAS_EMBED_ORIGINS ?? ''),
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
