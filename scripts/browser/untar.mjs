import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';

const BLOCK = 512;
const text = (block, from, length) => block.toString('latin1', from, from + length).replace(/\0.*$/s, '');
const octal = (block, from, length) => Number.parseInt(text(block, from, length).trim() || '0', 8);

/**
 * Writes the plain files of a tar archive (POSIX ustar) below `folder`, with their modes. It exists because a machine
 * with Node may lack the tar program.
 * @param {Buffer} archive
 * @param {string} folder
 * @returns {Promise<string[]>} the paths of the files
 * @throws {Error} when the archive names a file outside `folder`
 */
export async function untar(archive, folder) {
  const written = [];
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const header = archive.subarray(at, at + BLOCK);
    const name = [text(header, 345, 155), text(header, 0, 100)].filter(Boolean).join('/');
    if (name === '') break;
    const size = octal(header, 124, 12);
    const isFile = header[156] === 0x30 || header[156] === 0;
    if (isFile) written.push(await writeEntry(folder, name, header, archive.subarray(at + BLOCK, at + BLOCK + size)));
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return written;
}

async function writeEntry(folder, name, header, bytes) {
  const relative = normalize(name);
  if (relative.startsWith('..') || relative.startsWith('/'))
    throw new Error(`The archive names ${name}, outside its folder`);
  const path = join(folder, relative);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes, { mode: octal(header, 100, 8) & 0o777 });
  return path;
}
