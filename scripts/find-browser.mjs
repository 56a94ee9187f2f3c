import { pathToFileURL } from 'node:url';
import { candidates } from './browser/candidates.mjs';
import { checkBrowser } from './browser/check-browser.mjs';

/**
 * For a server: root cannot use the sandbox, WebGL 2 needs a software renderer, and no request may go to the network.
 */
const ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

/** No browser was found. The message names each place and what is wrong there. */
export class NoBrowser extends Error {}

/**
 * Finds a Chromium that runs here: the one that `ATLAS_BROWSER` (a path, or `system`, `playwright`, `bundled`),
 * `CHROME_PATH` or `PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH` names, one on the system, Playwright's own, or the one inside
 * `@sparticuz/chromium`.
 * @param {Record<string, string | undefined>} [env]
 * @returns {Promise<{ path: string, version: string, origin: string, env: Record<string, string>, args: string[],
 *   tried: string[] }>} `tried`: the places without a browser that runs, and why
 * @throws {NoBrowser}
 */
export async function findBrowser(env = process.env) {
  const tried = [];
  for (const { name, find } of candidates(env)) {
    const found = await find();
    if ('missing' in found) tried.push(`${name}: ${found.missing}`);
    else {
      const browser = await firstThatRuns(found, name, tried);
      if (browser) return { ...browser, origin: name, args: ARGS, tried };
    }
  }
  throw new NoBrowser(
    [
      'No Chromium was found that runs. These places were searched:',
      ...tried.map((line) => `  - ${line}`),
      'Install Chromium (Debian, Ubuntu: apt-get install chromium), or set ATLAS_BROWSER to the path of your browser.',
    ].join('\n'),
  );
}

async function firstThatRuns(found, name, tried) {
  for (const { path, env = {} } of found) {
    const checked = await checkBrowser(path, env);
    if ('version' in checked) return { path, env, version: checked.version };
    tried.push(`${name}: ${path}: ${checked.problem}`);
  }
  return null;
}

async function main() {
  const { path, version, origin } = await findBrowser();
  console.log(`${path}\nChromium ${version}, ${origin}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main().catch((error) => {
    console.error(error instanceof NoBrowser ? error.message : error);
    process.exitCode = 1;
  });
}
