import { readdirSync } from 'node:fs';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const THIS_COMPUTER = 'http://localhost:* http://127.0.0.1:*';

/**
 * The built page's policy. `blob:` workers are MapLibre's and ours are files; `style-src` needs inline styles because
 * positioned elements set them; other hosts are reached only when the user names a basemap or a data URL, and then
 * `connect-src` and `img-src` allow https, and http on this computer, where tile servers of analysts run.
 */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  `img-src 'self' data: blob: https: ${THIS_COMPUTER}`,
  "font-src 'self' data:",
  `connect-src 'self' blob: data: https: ${THIS_COMPUTER}`,
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Tags of the languages that are one file: the components' own words come in them too. */
const LANGUAGE_FILES = readdirSync(new URL('src/i18n/languages', import.meta.url)).map((name) =>
  name.replace('.ts', ''),
);

export default defineConfig({
  base: './',
  plugins: [
    { ...optimizeLocales.vite({ locales: ['en', 'ar', ...LANGUAGE_FILES] }), enforce: 'pre' },
    react(),
    contentSecurityPolicy(),
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
