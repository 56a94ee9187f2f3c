import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { startServer } from '../../../scripts/server/start-server.mjs';
import { benchArchive } from './bench-archive.mjs';
import { benchAtlas } from './bench-atlas.mjs';
import { benchFirstView } from './bench-first-view.mjs';
import { benchFrames } from './bench-frames.mjs';
import { benchGeojson } from './bench-geojson.mjs';
import { benchImport } from './bench-import.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Without a GPU, a software GPU needs a hundred milliseconds to compose a frame, whatever the page shows. So the
 * processor composes the pages, those of the app and those of the baselines. WebGL uses the software renderer in both
 * cases.
 */
const COMPOSE_BY_CPU = '--disable-gpu-compositing';

const BENCHES = {
  app: benchAtlas,
  frames: benchFrames,
  baseline: benchGeojson,
  'first-view': benchFirstView,
  import: benchImport,
  archive: benchArchive,
};

export const BROWSER_PARTS = Object.keys(BENCHES);

/**
 * Runs production builds in a real Chromium: the app and the baselines with the same made-up events, and the first
 * view.
 * @param {string[]} parts
 */
export async function runBrowser(parts, archive, events = 1_000_000) {
  const out = await mkdtemp(join(tmpdir(), 'atlas-bench-'));
  const { path, args, env, version } = await findBrowser();
  const results = [];
  let browser = null;
  const servers = [];
  try {
    console.log('Browser: building the pages');
    await build({
      configFile: join(ROOT, 'tests/bench/page/vite.config.ts'),
      logLevel: 'error',
      build: { outDir: join(out, 'pages') },
    });
    await build({ root: ROOT, logLevel: 'error', build: { outDir: join(out, 'dist'), emptyOutDir: true } });
    const pages = await startServer({ root: join(out, 'pages') });
    const dist = await startServer({ root: join(out, 'dist') });
    servers.push(pages, dist);
    browser = await chromium.launch({
      executablePath: path,
      args: [...args, COMPOSE_BY_CPU],
      env: { ...process.env, ...env },
    });
    console.log(`Browser: Chromium ${version}`);
    for (const part of parts) {
      results.push(...(await BENCHES[part]({ browser, pages: pages.url, dist: dist.url, events, out, archive })));
    }
  } finally {
    await browser?.close();
    for (const server of servers) await server.close();
    await rm(out, { recursive: true });
  }
  return results;
}
