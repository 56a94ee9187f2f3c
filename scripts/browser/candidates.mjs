import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpackBundled } from './unpack-bundled.mjs';

const VARIABLES = ['ATLAS_BROWSER', 'CHROME_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'];
/** Words that ATLAS_BROWSER accepts instead of a path. */
const WORDS = ['system', 'playwright', 'bundled'];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];
const PATHS = [
  '/usr/bin/chromium',
  '/usr/lib/chromium/chromium',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** @typedef {{ path: string, env?: Record<string, string> }} Found a program, and the variables that it needs to run */

/**
 * The places where a browser may be, in the order of the search. `find` looks at a place when it is called, not before.
 * @param {Record<string, string | undefined>} env
 * @returns {{ name: string, find(): Promise<Found[] | { missing: string }> }[]}
 */
export function candidates(env) {
  const word = WORDS.find((each) => each === env.ATLAS_BROWSER);
  const all = [
    { word: 'system', name: 'on this system', find: async () => onSystem(env) },
    { word: 'playwright', name: "Playwright's own", find: ofPlaywright },
    { word: 'bundled', name: 'in the package @sparticuz/chromium', find: inPackage },
  ];
  if (word) return all.filter((each) => each.word === word);
  const named = VARIABLES.filter((variable) => env[variable]).map((variable) => ({
    name: `named by ${variable}`,
    find: async () => [{ path: env[variable] }],
  }));
  return [...named, ...all];
}

function onSystem(env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const paths = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PATHS];
  const there = [...new Set(paths)].filter((path) => existsSync(path));
  return there.length > 0
    ? there.map((path) => ({ path }))
    : { missing: `none of ${NAMES.join(', ')} on the PATH, nor in the usual folders` };
}

async function ofPlaywright() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? [{ path }] : { missing: `nothing at ${path || 'its folder'}` };
}

async function inPackage() {
  const found = await unpackBundled();
  return 'missing' in found ? found : [found];
}
