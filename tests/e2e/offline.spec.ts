import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startServer } from '../../scripts/server/start-server.mjs';
import { releaseOf } from '../../scripts/vite/release-files';
import { ALL_INCIDENTS } from './bundled';
import { DIST, expect, test } from './fixtures';
import { INCIDENT_CSV } from './incident-csv';

/** The other tests run without the worker: what they test must not come from a cache. */
test.use({ serviceWorkers: 'allow' });

const LAST_VISIT_MS = 60_000;

/** Waits until the whole page is kept. */
async function untilKept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  const files = releaseOf(DIST).files.length;
  const count = async () => {
    const keys = await caches.open('incident-atlas /').then((cache) => cache.keys());
    return keys.filter(({ url }) => url.includes('?sha256=')).length;
  };
  await expect.poll(() => page.evaluate(count), { timeout: LAST_VISIT_MS }).toBe(files);
}

/** A copy of the built page that a test may change. */
function copyOfBuild(folder = ''): { root: string; dist: string } {
  const root = mkdtempSync(join(tmpdir(), 'atlas-'));
  const dist = join(root, folder);
  cpSync(DIST, dist, { recursive: true });
  return { root, dist };
}

test('after one visit the page opens with its map, its data and an imported file when the server is stopped', async ({
  page,
  atlas,
  watch,
}) => {
  const server = await startServer({ root: DIST });
  await page.goto(server.url);
  await atlas.thenIt.countsIncidents(ALL_INCIDENTS);
  await untilKept(page);
  await server.close();
  watch.allow(/request to another host/);
  watch.allow(/ERR_CONNECTION_REFUSED/);

  const archives: number[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.pmtiles')) archives.push(response.status());
  });
  await page.goto(`${server.url}?from=2020-03-11&to=2020-03-15&view=44.33,33.53,8`);
  await expect(atlas.screen.totals()).toContainText(/\d+ incidents?/);
  await atlas.thenIt.isSettled();
  await atlas.thenIt.basemapIsDrawn();
  expect(new Set(archives)).toEqual(new Set([206]));

  // Parts that no earlier visit has loaded: the import with its worker, and the other language.
  await atlas.when.importsFile(INCIDENT_CSV);
  await atlas.when.acceptsImport(3);
  await atlas.thenIt.countsIncidents(3);
  await page.getByRole('button', { name: 'العربية' }).click();
  await expect(atlas.screen.root()).toHaveAttribute('lang', 'ar');
  await atlas.thenIt.saysNothing();
});

test('a newer release waits until the reader agrees, and is then the whole page', async ({ page, atlas, watch }) => {
  const { root, dist } = copyOfBuild();
  const server = await startServer({ root: dist });
  watch.allow(/request to another host/);
  try {
    await page.goto(server.url);
    await atlas.thenIt.countsIncidents(ALL_INCIDENTS);
    await untilKept(page);

    const data = join(dist, 'data/iraq-2019-2020.json');
    const before = releaseOf(dist);
    const hashOf = (release: typeof before) => release.files.find(({ path }) => path.startsWith('data/'))?.hash ?? '';
    const dataset = JSON.parse(readFileSync(data, 'utf8')) as { incidents: { id: string }[]; title: string };
    writeFileSync(data, JSON.stringify({ ...dataset, title: 'Iraq, corrected' }));
    const after = releaseOf(dist);
    const script = readFileSync(join(dist, 'sw.js'), 'utf8');
    writeFileSync(
      join(dist, 'sw.js'),
      script.replaceAll(hashOf(before), hashOf(after)).replaceAll(before.version, after.version),
    );

    await page.reload();
    await expect(page.getByText('A newer release of this page has been fetched')).toBeVisible({ timeout: 30_000 });
    await expect(page.getByRole('button', { name: /^Dataset:/ })).not.toContainText('Iraq, corrected');
    await page.reload();
    await expect(page.getByRole('button', { name: 'Reload with the new release' })).toBeVisible({ timeout: 30_000 });
    await expect(page.getByRole('button', { name: /^Dataset:/ })).not.toContainText('Iraq, corrected');

    await page.getByRole('button', { name: 'Reload with the new release' }).click();
    await expect(page.getByRole('button', { name: /^Dataset:/ })).toContainText('Iraq, corrected', { timeout: 30_000 });
    await server.close();
    watch.allow(/ERR_CONNECTION_REFUSED/);
    await page.reload();
    await expect(page.getByRole('button', { name: /^Dataset:/ })).toContainText('Iraq, corrected', { timeout: 30_000 });
  } finally {
    await server.close();
    rmSync(root, { recursive: true, force: true });
  }
});

test('in a sub-folder the page keeps its own folder alone, says so, and deletes it when asked', async ({
  page,
  atlas,
  watch,
}) => {
  const { root } = copyOfBuild('maps/atlas');
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>Another page</title><p>Another page</p>');
  const server = await startServer({ root });
  watch.allow(/request to another host/);
  try {
    await page.goto(`${server.url}maps/atlas/`);
    await atlas.thenIt.countsIncidents(ALL_INCIDENTS);
    await page.evaluate(() => navigator.serviceWorker.ready);
    expect(await page.evaluate(() => caches.keys())).toEqual(['incident-atlas /maps/atlas/']);

    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Offline and as an app' }).click();
    await expect(page.getByText(/All \d+ files of release \w+ are kept/)).toBeVisible({ timeout: LAST_VISIT_MS });
    await atlas.thenIt.isAccessible();
    await page.getByRole('button', { name: 'Check the files' }).click();
    await expect(page.getByText(/All \d+ files are whole/)).toBeVisible({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Delete what is kept' }).click();
    await expect(page.getByText('Nothing is kept. Without a network the page does not open.')).toBeVisible();
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  } finally {
    await server.close();
    rmSync(root, { recursive: true, force: true });
  }
});
