import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';
import { englishOf, optionsOf } from './scripts/vite/build-options';
import { withCheck } from './scripts/vite/checked-data';
import { contentSecurityPolicy } from './scripts/vite/content-security-policy';
import { dataFiles } from './scripts/vite/data-files';
import { earlyData } from './scripts/vite/early-data';
import { earlyScript } from './scripts/vite/early-script';
import { embedOrigins } from './scripts/vite/embed-origins';
import { lateFflate } from './scripts/vite/late-fflate';
import { importOwnData } from './scripts/vite/own-data';
import { pageNames } from './scripts/vite/page-names';
import { readConfig } from './scripts/vite/read-config';
import { serviceWorker } from './scripts/vite/service-worker';
import { webManifest } from './scripts/vite/web-manifest';
import { DEFAULT_BUILD } from './src/domain/build-options';

const ROOT = fileURLToPath(new URL('.', import.meta.url));

/** Tags of the languages that are one file: the components' own words come in them too. */
const LANGUAGE_FILES = readdirSync(new URL('src/i18n/languages', import.meta.url)).map((name) =>
  name.replace('.ts', ''),
);

/** The page's first script is a file of its own: it must not wait for the rest of the first load. */
const OTHER_THAN_EARLY = /^(?!.*[\\/]src[\\/]app[\\/]early[\\/])/;

/**
 * MapLibre and React change seldom and are most of the weight: files of their own stay in the cache over releases. What the first load
 * shares with later parts is one file too: dozens of small ones are dozens of requests, and gzip shrinks each of them less.
 */
const CHUNKS = [
  { name: 'maplibre', test: /node_modules[\\/](maplibre-gl|@maplibre)/, priority: 1 },
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 1 },
  { name: 'first', tags: ['$initial'] satisfies ['$initial'], test: OTHER_THAN_EARLY },
];

export default defineConfig(async ({ isPreview }): Promise<UserConfig> => {
  const read = readConfig(ROOT, process.env);
  const { config } = read;
  const own = isPreview ? null : await importOwnData(read, ROOT);
  const data = isPreview ? DEFAULT_BUILD.data : await withCheck(own?.data ?? DEFAULT_BUILD.data, own, ROOT);
  const names = {
    name: englishOf(config.title) ?? 'Incident Atlas',
    description: config.description ?? 'A map of attacks: where, when, at what cost, and according to whom.',
    language: config.language ?? 'en',
  };
  return {
    base: './',
    define: { __ATLAS_BUILD__: JSON.stringify(optionsOf(config, data)) },
    plugins: [
      { ...optimizeLocales.vite({ locales: ['en', 'ar', ...LANGUAGE_FILES] }), enforce: 'pre' },
      react(),
      lateFflate(),
      pageNames(config),
      embedOrigins(process.env.ATLAS_EMBED_ORIGINS || (config.embedOrigins ?? []).join(' ')),
      contentSecurityPolicy(config.hosts ?? null),
      webManifest(names),
      earlyData(data),
      earlyScript(),
      ...(own ? [dataFiles(own)] : []),
      serviceWorker(config.offline ?? true),
    ],
    build: {
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1200,
      rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
    },
    worker: { format: 'es' },
  };
});
