import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Release, ReleaseFile } from '../../src/offline/release';

/** Files that the page never asks for: the worker itself, source maps, settings of hosts. */
const LEFT_OUT = /^(sw\.js|.*\.map|(.*\/)?[._][^/]*)$/;
/** Tables of places of single countries, sample files, the schema: the page starts without them. */
const LATER = /^(assets\/[A-Z]{2}-[\w-]{8}\.js$|samples\/|schema\/)/;

/** Lists the files of a built folder. The same files give the same version. */
export function releaseOf(folder: string): Release {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).filter(Boolean).join('/'))
    .filter((path) => !LEFT_OUT.test(path))
    .sort();
  const files = paths.map((path) => describe(folder, path));
  const sum = createHash('sha256').update(JSON.stringify(files.map(({ path, hash }) => [path, hash])));
  return { version: sum.digest('hex').slice(0, 12), files: [...files.filter(isNeeded), ...files.filter(isLater)] };
}

const isNeeded = (file: ReleaseFile) => file.isNeeded;
const isLater = (file: ReleaseFile) => !file.isNeeded;

function describe(folder: string, path: string): ReleaseFile {
  const bytes = readFileSync(join(folder, path));
  const hash = createHash('sha256').update(bytes).digest('base64');
  return { path, hash, bytes: bytes.byteLength, isNeeded: !LATER.test(path) };
}
