import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../../scripts/server/start-server.mjs';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

const folder = mkdtempSync(join(tmpdir(), 'atlas-serve-'));
const root = join(folder, 'dist');
const script = 'const text = 1;\n';
const packed = gzipSync('a,b\n1,2\n');
const tiles = Buffer.from(Array.from({ length: 5000 }, (_, index) => index % 251));
let server: RunningServer;
let plain: RunningServer;

beforeAll(async () => {
  mkdirSync(join(root, 'assets'), { recursive: true });
  mkdirSync(join(root, 'data'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>Atlas</title>');
  writeFileSync(join(root, '.hidden'), 'hidden');
  writeFileSync(join(root, 'assets/app-Ab12_-9x.js'), script);
  writeFileSync(join(root, 'assets/worker.mjs'), script);
  writeFileSync(join(root, 'data/a.json'), '{}');
  writeFileSync(join(root, 'data/empty.csv'), '');
  writeFileSync(join(root, 'data/world.pmtiles'), tiles);
  writeFileSync(join(root, 'data/font.woff2'), 'x');
  writeFileSync(join(root, 'data/rows.csv.gz'), packed);
  server = await startServer({ root });
  plain = await startServer({ root, range: false });
});

afterAll(async () => {
  await server.close();
  await plain.close();
  rmSync(folder, { recursive: true });
});

/** `fetch` tidies paths and decodes bodies before a test can see them; `request` does neither. */
function ask(path: string, options: { headers?: Record<string, string>; method?: string; at?: RunningServer } = {}) {
  const { headers = {}, method = 'GET', at = server } = options;
  return new Promise<Answer>((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port: at.port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    call.on('error', reject);
    call.end();
  });
}

describe('the pages that may show the page in a frame', () => {
  const policyWith = async (content: string) => {
    const meta = `<meta name="incident-atlas-embed-origins" content="${content}" />`;
    writeFileSync(join(root, 'index.html'), `<!doctype html>${meta}<title>Atlas</title>`);
    return (await ask('/')).headers['content-security-policy'];
  };

  it('are those of its own origin and of the sites that it names', async () => {
    expect(await policyWith('')).toBe("frame-ancestors 'self'");
    expect(await policyWith('https://a.example http://localhost:8080')).toBe(
      "frame-ancestors 'self' https://a.example http://localhost:8080",
    );
  });

  it('are not words that would change the policy', async () => {
    expect(await policyWith('* https://a.example;script-src https://b.example/')).toBe("frame-ancestors 'self'");
  });
});

describe('the static server', () => {
  it('serves the page at the root', async () => {
    const { status, headers, body } = await ask('/?from=2020-03-11');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html;charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
    expect(body.toString()).toContain('Atlas');
  });

  it.each([
    ['/assets/worker.mjs', 'text/javascript'],
    ['/data/a.json', 'application/json'],
    ['/data/world.pmtiles', 'application/vnd.pmtiles'],
    ['/data/font.woff2', 'font/woff2'],
  ])('sends the content type of %s and forbids guessing', async (path, type) => {
    const { headers } = await ask(path);
    expect(headers['content-type']).toBe(type);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('sends a gzip file as it is, not as the encoding of another file', async () => {
    const { headers, body } = await ask('/data/rows.csv.gz', { headers: { 'accept-encoding': 'gzip' } });
    expect(headers['content-type']).toBe('application/gzip');
    expect(headers['content-encoding']).toBe('identity');
    expect(body.equals(packed)).toBe(true);
  });

  it('lets a browser keep files for ever whose names carry a hash', async () => {
    const { headers } = await ask('/assets/app-Ab12_-9x.js');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await ask('/assets/worker.mjs')).headers['cache-control']).toBe('no-cache');
  });

  it('answers 304 to a browser that has the same version', async () => {
    const first = await ask('/data/a.json');
    const again = await ask('/data/a.json', { headers: { 'if-none-match': String(first.headers.etag) } });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });

  it('serves a file that was built after the start', async () => {
    writeFileSync(join(root, 'data/new.json'), '[]');
    expect((await ask('/data/new.json')).status).toBe(200);
  });

  it('sends a part of an archive', async () => {
    const { status, headers, body } = await ask('/data/world.pmtiles', { headers: { range: 'bytes=100-199' } });
    expect(status).toBe(206);
    expect(headers['content-range']).toBe('bytes 100-199/5000');
    expect(body.equals(tiles.subarray(100, 200))).toBe(true);
  });

  it('takes a range with an open end', async () => {
    const { status, headers, body } = await ask('/data/world.pmtiles', { headers: { range: 'bytes=4990-' } });
    expect(status).toBe(206);
    expect(headers['content-range']).toBe('bytes 4990-4999/5000');
    expect(body.equals(tiles.subarray(4990))).toBe(true);
  });

  it('cuts a range at the end of the file', async () => {
    const { status, headers, body } = await ask('/data/world.pmtiles', { headers: { range: 'bytes=4990-6000' } });
    expect(status).toBe(206);
    expect(headers['content-range']).toBe('bytes 4990-4999/5000');
    expect(body).toHaveLength(10);
  });

  it.each(['items=0-1', 'bytes=', 'bytes=-', 'bytes=a-b', 'bytes=5-2', 'bytes=-3', 'bytes=0-0', 'bytes=0-1,4-5'])(
    'sends the whole file for the range "%s", which it does not read',
    async (range) => {
      const { status, body } = await ask('/data/world.pmtiles', { headers: { range } });
      expect(status).toBe(200);
      expect(body).toHaveLength(5000);
    },
  );

  it('sends the whole file when the range belongs to another version', async () => {
    const { headers } = await ask('/data/world.pmtiles');
    const partOf = (version: string) =>
      ask('/data/world.pmtiles', { headers: { range: 'bytes=0-9', 'if-range': version } });
    expect((await partOf('"old"')).status).toBe(200);
    expect((await partOf(String(headers['last-modified']))).status).toBe(206);
    expect((await partOf(String(headers.etag))).status).toBe(206);
  });

  it('answers 416 when a range lies beyond the end', async () => {
    const { status, headers } = await ask('/data/world.pmtiles', { headers: { range: 'bytes=9000-' } });
    expect(status).toBe(416);
    expect(headers['content-range']).toBe('bytes */5000');
  });

  it('can behave like a host that does not know ranges', async () => {
    const { status, headers, body } = await ask('/data/world.pmtiles', {
      headers: { range: 'bytes=100-199' },
      at: plain,
    });
    expect(status).toBe(200);
    expect(headers['accept-ranges']).toBeUndefined();
    expect(body).toHaveLength(5000);
  });

  it('serves an empty file', async () => {
    const { status, body } = await ask('/data/empty.csv');
    expect(status).toBe(200);
    expect(body).toHaveLength(0);
  });

  it('answers HEAD without a body', async () => {
    const { status, headers, body } = await ask('/data/world.pmtiles', { method: 'HEAD' });
    expect(status).toBe(200);
    expect(headers['content-length']).toBe('5000');
    expect(body).toHaveLength(0);
  });

  it('refuses what is neither GET nor HEAD', async () => {
    const { status, headers } = await ask('/', { method: 'POST' });
    expect(status).toBe(405);
    expect(headers.allow).toBe('GET, HEAD');
  });

  it.each([
    '/../secret.txt',
    '/data/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/data/..%5c..%5csecret.txt',
    '/.hidden',
    '/%2Ehidden',
    '/%00',
    '/%',
    '/nothing.js',
    '//etc/passwd',
    '/data',
    '/data/',
  ])('finds nothing at %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).toBe('Not found.\n');
  });

  it('explains a port that is taken', async () => {
    await expect(startServer({ root, port: server.port })).rejects.toThrow(`Port ${server.port} is taken.`);
  });

  it('explains a page that was not built', async () => {
    await expect(startServer({ root: folder })).rejects.toThrow('npm run build');
  });
});

describe('an archive beside the page', () => {
  const archive = join(folder, 'archive');
  const bytes = Buffer.from(Array.from({ length: 400 }, (_, index) => index % 251));

  beforeAll(() => {
    mkdirSync(archive);
    writeFileSync(join(archive, 'manifest.json'), '{}');
    writeFileSync(join(archive, 'days-04.0123456789.parquet'), bytes);
  });

  it('is served below /archive/, whole and by range, and is kept by caches but for its manifest', async () => {
    const at = await startServer({ root, archive });
    const whole = await ask('/archive/days-04.0123456789.parquet', { at });
    expect([whole.status, whole.body]).toEqual([200, bytes]);
    expect(whole.headers).toMatchObject({
      'content-type': 'application/vnd.apache.parquet',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    const part = await ask('/archive/days-04.0123456789.parquet', { at, headers: { Range: 'bytes=10-19' } });
    expect([part.status, part.headers['content-range'], part.body]).toEqual([
      206,
      'bytes 10-19/400',
      bytes.subarray(10, 20),
    ]);
    expect((await ask('/archive/manifest.json', { at })).headers['cache-control']).toBe('no-cache');
    expect((await ask('/archive/../secret.txt', { at })).status).toBe(404);
    expect((await ask('/archive/nothing.parquet', { at })).status).toBe(404);
    await at.close();
  });

  it('is not served unless it was asked for', async () => {
    expect((await ask('/archive/manifest.json')).status).toBe(404);
  });
});

describe('npm start', () => {
  const serve = new URL('../../../scripts/serve.mjs', import.meta.url).pathname;

  it('prints where the page is and stops when told', async () => {
    const child = spawn(process.execPath, [serve], { env: { ...process.env, PORT: '0', ATLAS_DIST: root } });
    const line = await new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))));
    expect(line).toMatch(/^Incident Atlas is at http:\/\/127\.0\.0\.1:\d+\/ \(Ctrl\+C stops it\)\n$/);
    child.kill('SIGTERM');
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
  });

  it('says where an archive is, and refuses a folder that holds none', async () => {
    const env = { ...process.env, PORT: '0', ATLAS_DIST: root };
    const child = spawn(process.execPath, [serve, '--archive', join(folder, 'archive')], { env });
    let said = '';
    child.stdout.on('data', (data) => {
      said += String(data);
    });
    await expect.poll(() => said).toMatch(/The archive is at http:\/\/127\.0\.0\.1:\d+\/\?archive=archive\/\n$/);
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('exit', resolve));
    const none = spawn(process.execPath, [serve, '--archive', folder], { env });
    const words: string[] = [];
    none.stderr.on('data', (data) => words.push(String(data)));
    expect(await new Promise((resolve) => none.once('close', resolve))).toBe(1);
    expect(words.join('')).toBe(`There is no archive in ${folder}: it has no manifest.json.\n`);
  });

  it('fails with one clear line', async () => {
    const child = spawn(process.execPath, [serve], { env: { ...process.env, PORT: 'http', ATLAS_DIST: root } });
    const words: string[] = [];
    child.stderr.on('data', (data) => words.push(String(data)));
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(1);
    expect(words.join('')).toBe('PORT is "http", which is not a port. Use a number from 1 to 65535.\n');
  });
});
