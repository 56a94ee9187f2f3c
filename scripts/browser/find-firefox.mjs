import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const NAMES = ['firefox-esr', 'firefox', 'firefox.exe'];
const PATHS = [
  '/usr/lib/firefox-esr/firefox-esr',
  '/usr/lib/firefox/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/**
 * Finds a Firefox that runs here: the one that `ATLAS_FIREFOX` names, or one on the system. No package of npm holds one, so where none is
 * installed there is none.
 * @param {Record<string, string | undefined>} [env]
 * @returns {Promise<{ path: string, version: string } | { missing: string }>} `missing`: what was searched, and how to install one
 */
export async function findFirefox(env = process.env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const named = env.ATLAS_FIREFOX;
  const places = named ? [named] : [...onPath, ...PATHS].filter((path) => existsSync(path));
  const tried = [];
  for (const path of places) {
    const version = await versionOf(path);
    if (version) return { path, version };
    tried.push(path);
  }
  const where = tried.length > 0 ? `${tried.join(', ')} did not run` : `no ${NAMES.join(', ')} on the PATH`;
  return { missing: `${where}. Debian: apt-get install firefox-esr xvfb; or set ATLAS_FIREFOX to its path` };
}

/** A file may be a stub that only says how to install the browser. */
async function versionOf(path) {
  try {
    const { stdout } = await promisify(execFile)(path, ['--version'], { timeout: 30_000 });
    return /firefox\s+(\d+[\w.]*)/i.exec(stdout)?.[1] ?? null;
  } catch {
    return null;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const found = await findFirefox();
  console.log('missing' in found ? found.missing : `${found.path}\nFirefox ${found.version}`);
}
