#!/usr/bin/env node
// Serves a build with Caddy and the settings of deploy/Caddyfile, in a sub-folder, and compares what comes back with docs/hosting.md.
// node scripts/try-caddy.mjs [DIST]   needs Caddy (Debian: apt-get install caddy)
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const dist = resolve(process.argv[2] ?? 'dist');
const folder = mkdtempSync(join(tmpdir(), 'atlas-caddy-'));
const port = await freePort();
symlinkSync(dist, join(folder, 'atlas'));
const settings = readFileSync(new URL('../deploy/Caddyfile', import.meta.url), 'utf8')
  .replace(':80 {', `http://127.0.0.1:${port} {`)
  .replace('root * /srv/atlas', `root * ${join(folder, 'atlas')}`);
writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${settings}`);
const caddy = spawn('caddy', ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'], {
  stdio: ['ignore', 'ignore', 'pipe'],
  env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
});
let log = '';
caddy.stderr.on('data', (text) => {
  log += text;
});
const url = `http://127.0.0.1:${port}/atlas/`;

const html = readFileSync(join(dist, 'index.html'), 'utf8');
const script = html.match(/assets\/index-[\w-]+\.js/)?.[0] ?? '';
const SAFE = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "frame-ancestors 'self'",
};
const FRESH = { 'cache-control': 'no-cache' };
const archive = 'basemap/world.pmtiles';
/** Path, headers of the request, status, and headers of the answer; null for one that must not be there. */
const WANTED = [
  ['', {}, 200, { ...SAFE, ...FRESH, 'content-type': 'text/html; charset=utf-8' }],
  ['../atlas', {}, 302, { location: '/atlas/' }],
  ['nothing-here.js', {}, 404, FRESH],
  ['assets/nothing-here.js', {}, 404, { 'cache-control': null }],
  [
    script,
    { 'accept-encoding': 'gzip' },
    200,
    {
      ...SAFE,
      'content-type': /javascript/,
      'content-encoding': 'gzip',
      'cache-control': 'public, max-age=31536000, immutable',
    },
  ],
  ['sw.js', {}, 200, { ...FRESH, 'content-type': /javascript/ }],
  ['manifest.webmanifest', {}, 200, { ...FRESH, 'content-type': 'application/manifest+json' }],
  ['data/iraq-2019-2020.json', {}, 200, { ...FRESH, 'content-type': /json/, etag: /"/ }],
  [
    archive,
    { range: 'bytes=0-126', 'accept-encoding': 'gzip' },
    206,
    {
      ...FRESH,
      'content-type': 'application/vnd.pmtiles',
      'content-length': '127',
      'content-range': `bytes 0-126/${statSync(join(dist, archive)).size}`,
      'content-encoding': null,
    },
  ],
];

let wrong = 0;
try {
  await untilAnswered();
  for (const [path, headers, status, expected] of WANTED) {
    const answer = await fetch(new URL(path, url), { headers, redirect: 'manual' });
    await answer.arrayBuffer();
    const differences = Object.entries({ status, ...expected }).flatMap(([name, value]) => {
      const got = name === 'status' ? answer.status : answer.headers.get(name);
      const isSame = value instanceof RegExp ? value.test(String(got)) : got === value;
      return isSame ? [] : [`${name}: ${got}, not ${value}`];
    });
    wrong += differences.length;
    console.log(
      `${differences.length === 0 ? 'ok   ' : 'WRONG'} /atlas/${path} ${answer.status} ${differences.join('; ')}`,
    );
  }
} catch (error) {
  wrong += 1;
  console.error(error.message, log);
} finally {
  caddy.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = wrong === 0 ? 0 : 1;

function freePort() {
  return new Promise((found, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port: free } = server.address();
      server.close(() => found(free));
    });
  });
}

async function untilAnswered() {
  for (let tries = 0; tries < 50 && caddy.exitCode === null; tries += 1) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error('Caddy did not start with deploy/Caddyfile');
}
