import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/**
 * Makes a file or a folder whole or not at all: `make` writes under another name, which becomes the right one when all is on the disk. What a
 * killed build left under the other name is thrown away.
 * @param {string} target
 * @param {(temporary: string) => Promise<void>} make
 * @returns {Promise<boolean>} false where it was there already
 */
export async function makeWhole(target, make) {
  if (existsSync(target)) return false;
  const temporary = `${target}.part`;
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(path.dirname(target), { recursive: true });
  await make(temporary);
  syncAll(temporary);
  renameSync(temporary, target);
  sync(path.dirname(target));
  return true;
}

/** Moves a finished file; where a killed build has moved it already, nothing is left to do. @param {string} from @param {string} to */
export function moveWhole(from, to) {
  if (!existsSync(from) && existsSync(to)) return;
  renameSync(from, to);
}

/** Waits until a file, or a folder with all in it, is on the disk. @param {string} file */
function syncAll(file) {
  if (statSync(file).isDirectory()) for (const name of readdirSync(file)) syncAll(path.join(file, name));
  sync(file);
}

/** Waits until a file or a folder's entries are on the disk. @param {string} file */
export function sync(file) {
  const handle = openSync(file, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** @param {string} file @param {unknown} value */
export async function writeJson(file, value) {
  await writeWhole(file, `${JSON.stringify(value)}\n`);
}

/** @param {string} file @param {string} text */
export async function writeWhole(file, text) {
  const temporary = `${file}.part`;
  writeFileSync(temporary, text);
  sync(temporary);
  renameSync(temporary, file);
  sync(path.dirname(file));
}

/** @param {string} file @returns {unknown} */
export function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
