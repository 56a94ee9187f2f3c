import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer } from '../../scripts/server/start-server.mjs';
import { folderOfDocs } from '../unit/build/followed-docs';
import { expect, test } from './fixtures';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function build(env: Record<string, string>, outDir: string) {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const options = ['build', '--outDir', outDir, '--emptyOutDir'];
  return spawnSync(process.execPath, [vite, ...options], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
}

test('docs/your-own.md, followed from an empty folder, gives an atlas with its own title, data, codebook and credits', async ({
  page,
  atlas,
  watch,
}) => {
  test.setTimeout(300_000);
  const folder = folderOfDocs();
  const outDir = mkdtempSync(join(tmpdir(), 'atlas-dist-'));
  const built = build({ ATLAS_CONFIG: join(folder, 'atlas.config.json') }, outDir);
  expect(built.status, built.stderr).toBe(0);
  expect(built.stdout + built.stderr).toContain('incidents.csv: 3 rows: 3 loaded, 3 of them on the map');
  expect(existsSync(join(outDir, 'data/iraq-2019-2020.json'))).toBe(false);

  const server = await startServer({ root: outDir });
  watch.allow(/request to another host/);
  try {
    await page.goto(server.url);
    await expect(page).toHaveTitle('Harbour Watch');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Harbour Watch');
    await atlas.thenIt.countsIncidents(2);
    await atlas.thenIt.address(/from=2024-03-04&to=2024-04-01/);
    await expect(page.getByRole('button', { name: /^Dataset: Harbour incidents/ })).toBeVisible();
    await page.getByRole('button', { name: 'About the data' }).click();
    const about = page.getByRole('dialog');
    await expect(about).toContainText('What two newspapers reported.');
    await expect(about).toContainText('killed: People who died within a day; empty where no source says');
    await expect(about).toContainText('Collected by the harbour desk.');
    await expect(about).toContainText('CC BY 4.0');
    await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute(
      'content',
      /connect-src 'self' blob: data:;/,
    );
    await expect(page.locator('meta[name="incident-atlas-embed-origins"]')).toHaveAttribute(
      'content',
      'https://news.example',
    );
  } finally {
    await server.close();
    for (const each of [folder, outDir]) rmSync(each, { recursive: true, force: true });
  }
});

test('a build stops with a clear message, and writes nothing, when the config or the data is wrong', () => {
  const outDir = join(tmpdir(), `atlas-none-${process.pid}`);
  const built = build({ ATLAS_DATA: '/nowhere/incidents.csv' }, outDir);
  expect(built.status).not.toBe(0);
  expect(built.stderr + built.stdout).toContain('The data file /nowhere/incidents.csv does not exist.');
  expect(existsSync(outDir)).toBe(false);
});
