import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFirefox } from './browser/find-firefox.mjs';
import { findBrowser, NoBrowser } from './find-browser.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = process.env.ATLAS_DIST || join(ROOT, 'dist');
/** Files and folders that go into the built page. */
const INPUTS = ['index.html', 'vite.config.ts', 'scripts/vite', 'package-lock.json', 'src', 'public'];
const packages = createRequire(import.meta.url);

function newestIn(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

function isStale() {
  const page = join(DIST, 'index.html');
  if (!existsSync(page)) return true;
  return Math.max(...INPUTS.map((name) => newestIn(join(ROOT, name)))) > statSync(page).mtimeMs;
}

/** Runs the program of a package with this Node. Resolves to its exit code. */
function run(file, args, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], { cwd: ROOT, env, stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
  });
}

const programOf = (name, file) => join(dirname(packages.resolve(`${name}/package.json`)), file);

async function main() {
  const { path, version, origin, tried } = await findBrowser();
  for (const line of tried) console.log(`Not used: ${line}`);
  console.log(`Browser: Chromium ${version}, ${origin} (${path})`);
  const firefox = await findFirefox();
  if ('version' in firefox) console.log(`Firefox: ${firefox.version} (${firefox.path})`);
  if (isStale()) {
    console.log('The built page is missing or older than its sources: building it.');
    const broken = await run(programOf('vite', 'bin/vite.js'), ['build', '--outDir', DIST, '--emptyOutDir']);
    if (broken) return broken;
  }
  const failed = await run(programOf('@playwright/test', 'cli.js'), ['test', ...process.argv.slice(2)]);
  // Last, where nobody misses it.
  if ('missing' in firefox)
    console.log(`NOT RUN: the main job in Firefox, because none was found: ${firefox.missing}.`);
  return failed;
}

process.exitCode = await main().catch((error) => {
  console.error(error instanceof NoBrowser ? error.message : error);
  return 1;
});
