import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../../../scripts/browser/find-firefox.mjs';
import { untar } from '../../../scripts/browser/untar.mjs';
import { findBrowser } from '../../../scripts/find-browser.mjs';

const folder = mkdtempSync(join(tmpdir(), 'atlas-browser-'));
afterAll(() => rmSync(folder, { recursive: true }));

function program(name: string, script: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return path;
}

const good = program('named/mine', 'echo "Chromium 150.1.2.3 built on a test"');
const stub = program('stubs/chromium', 'echo "Command requires the chromium snap to be installed." >&2; exit 1');
program('later/chromium', 'echo "Google Chrome 149.0.1.2"');

describe('findBrowser', () => {
  it('takes the browser that a variable names', async () => {
    const found = await findBrowser({ CHROME_PATH: good, PATH: '' });
    expect(found).toMatchObject({ path: good, version: '150.1.2.3', origin: 'named by CHROME_PATH' });
  });

  it('prefers ATLAS_BROWSER over the other variables', async () => {
    expect(await findBrowser({ CHROME_PATH: stub, ATLAS_BROWSER: good })).toMatchObject({ path: good, tried: [] });
  });

  it('passes over a browser that does not run, and says why', async () => {
    const found = await findBrowser({ PATH: `${folder}/stubs:${folder}/later` });
    expect(found.path).toBe(join(folder, 'later/chromium'));
    expect(found.tried).toEqual([expect.stringContaining('requires the chromium snap')]);
  });

  it('passes over a program that is not a browser', async () => {
    const other = program('other/tool', 'echo "tool 1.2.3"');
    const found = await findBrowser({ ATLAS_BROWSER: other, CHROME_PATH: good });
    expect(found.path).toBe(good);
    expect(found.tried.join()).toContain('answers --version with "tool 1.2.3"');
  });

  it('asks for a software renderer, so that there is WebGL 2', async () => {
    expect((await findBrowser({ ATLAS_BROWSER: good })).args).toContain('--use-angle=swiftshader');
  });
});

function tarEntry(name: string, body: string, mode: string): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(mode.padStart(7, '0'), 100);
  header.write(body.length.toString(8).padStart(11, '0'), 124);
  header.write('0', 156);
  const padded = Buffer.alloc(Math.ceil(body.length / 512) * 512);
  padded.write(body);
  return Buffer.concat([header, padded]);
}

describe('untar', () => {
  it('writes the files with their modes', async () => {
    const long = 'x'.repeat(700);
    const archive = Buffer.concat([
      tarEntry('lib/a.so', long, '755'),
      tarEntry('b.txt', 'two', '644'),
      Buffer.alloc(1024),
    ]);
    const out = join(folder, 'out');
    expect(await untar(archive, out)).toEqual([join(out, 'lib/a.so'), join(out, 'b.txt')]);
    expect(readFileSync(join(out, 'lib/a.so'), 'utf8')).toBe(long);
    expect(statSync(join(out, 'lib/a.so')).mode & 0o777).toBe(0o755);
    expect(readFileSync(join(out, 'b.txt'), 'utf8')).toBe('two');
  });

  it('refuses a name outside its folder', async () => {
    await expect(untar(tarEntry('../evil', 'x', '644'), join(folder, 'out'))).rejects.toThrow('outside its folder');
  });
});

describe('findFirefox', () => {
  it('takes the first on the PATH that answers with its version, and passes over a stub', async () => {
    program('stub-first/firefox-esr', 'echo "Command requires the firefox snap to be installed." >&2; exit 1');
    const path = program('fox/firefox', 'echo "Mozilla Firefox 153.8.0esr"');
    expect(await findFirefox({ PATH: `${folder}/stub-first:${folder}/fox` })).toEqual({ path, version: '153.8.0esr' });
  });

  it('asks only the one that ATLAS_FIREFOX names, and says how to install one', async () => {
    const found = await findFirefox({ ATLAS_FIREFOX: '/nowhere/firefox', PATH: `${folder}/fox` });
    expect(found).toEqual({
      missing: expect.stringMatching(/^\/nowhere\/firefox did not run.*apt-get install firefox-esr xvfb/),
    });
  });
});
