import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ALL_INCIDENTS } from './bundled';
import { DIST, expect, test } from './fixtures';

const SETTINGS = new URL('../../deploy/nginx.conf', import.meta.url);
const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

const found = spawnSync('nginx', ['-v'], { encoding: 'utf8' });
const isThere = found.error === undefined;

interface Nginx {
  readonly url: string;
  stop(): void;
}

/** Runs the settings of the documentation on another port and over another folder. */
async function startNginx(): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-nginx-'));
  // A folder of its own: nginx reads it as another user, who may not enter the folder of the build.
  const root = join(folder, 'atlas');
  cpSync(DIST, root, { recursive: true });
  spawnSync('chmod', ['-R', 'a+rX', folder]);
  const port = await freePort();
  const server = readFileSync(SETTINGS, 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('alias /srv/atlas/;', `alias ${root}/;`);
  const paths = TEMPORARY.map((name) => `${name}_temp_path ${join(folder, name)};`).join('\n');
  mkdirSync(join(folder, 'logs'));
  const log = join(folder, 'logs', 'error.log');
  const whole = `daemon off; pid ${join(folder, 'pid')}; error_log ${log};\nevents {}\nhttp { access_log off;\n${paths}\n${server}\n}\n`;
  writeFileSync(join(folder, 'nginx.conf'), whole);
  const child = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', log], { stdio: 'inherit' });
  const url = `http://127.0.0.1:${port}/atlas/`;
  await untilAnswered(url, child);
  return {
    url,
    stop() {
      child.kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function untilAnswered(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 50 && child.exitCode === null; tries += 1) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('nginx did not start with deploy/nginx.conf');
}

test.describe('served by nginx in a sub-folder, with the settings of the documentation', () => {
  if (!isThere)
    console.warn('NOT TESTED: deploy/nginx.conf, because nginx is not on this machine (apt-get install nginx-light).');
  test.skip(!isThere, 'nginx is not on this machine');

  let nginx: Nginx;
  test.beforeAll(async () => {
    nginx = await startNginx();
  });
  test.afterAll(() => nginx?.stop());
  test.use({ storageState: { cookies: [], origins: [] } });

  test('every file has the headers that the documentation names', async ({ request }) => {
    const assets = readFileSync(join(DIST, 'index.html'), 'utf8').match(/assets\/index-[\w-]+\.js/)?.[0] ?? '';
    const headersOf = async (path: string, headers: Record<string, string> = {}) => {
      const response = await request.get(`${nginx.url}${path}`, { headers });
      return { status: response.status(), ...response.headers() };
    };
    const page = await headersOf('');
    expect(page).toMatchObject({
      status: 200,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "frame-ancestors 'self'",
    });
    expect(await headersOf(assets)).toMatchObject({
      'content-type': 'application/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'gzip',
    });
    expect(await headersOf('sw.js')).toMatchObject({ status: 200, 'cache-control': 'no-cache' });
    expect(await headersOf('manifest.webmanifest')).toMatchObject({ 'content-type': 'application/manifest+json' });
    const part = await headersOf('basemap/world.pmtiles', { range: 'bytes=0-126' });
    expect(part).toMatchObject({
      status: 206,
      'content-type': 'application/vnd.pmtiles',
      'content-length': '127',
      'cache-control': 'no-cache',
    });
    expect(part).not.toHaveProperty('content-encoding');
  });

  test('the page opens with its data, and reads the basemap in parts', async ({ page, atlas, watch }) => {
    watch.allow(/request to another host/);
    const archives: number[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.pmtiles')) archives.push(response.status());
    });
    await page.goto(`${nginx.url}?view=44.33,33.53,8`);
    await atlas.thenIt.countsIncidents(ALL_INCIDENTS);
    await atlas.thenIt.isSettled();
    expect(new Set(archives)).toEqual(new Set([206]));
    await atlas.thenIt.saysNothing();
  });
});
