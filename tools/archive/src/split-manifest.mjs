import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {import('./archive-entries.mjs').PlainFile} PlainFile
 * @typedef {import('./archive-entries.mjs').FileEntry} FileEntry
 * @typedef {import('./write-manifest.mjs').Whole} Whole
 * @typedef {{ file: string, text: string }} ListFile
 */

/**
 * The manifest that a page reads first, and the lists of files that it reads when it needs them.
 * @param {Whole} whole
 */
export function splitManifest({ levels, rows, ...about }) {
  /** @type {ListFile[]} */
  const lists = [];
  const list = (/** @type {string} */ name, /** @type {unknown} */ value) => {
    const text = JSON.stringify(value);
    const sha256 = createHash('sha256').update(text).digest('hex');
    const file = `${name}.${sha256.slice(0, 10)}.json`;
    lists.push({ file, text });
    return { file, bytes: Buffer.byteLength(text), sha256 };
  };
  const head = {
    ...about,
    levels: levels.map(({ days, spans, ...level }) => ({
      ...level,
      ranged: rangedBytes([level.months, ...days, ...spans]),
      periods: list(`periods-${String(level.level).padStart(2, '0')}`, { days, spans }),
    })),
    rows: { text: rows.text, ranged: rangedBytes(rows.files), files: list('events', rows.files) },
  };
  const named = [
    ...head.levels.flatMap(({ months, crossings, periods }) => [months, crossings ?? null, periods]),
    head.rows.files,
  ].flatMap((file) => (file ? withIndex(file) : []));
  return { manifest: { ...head, id: identityOf(named) }, lists };
}

/** Bytes of the files that are read by range. @param {readonly (FileEntry | null)[]} files */
function rangedBytes(files) {
  return files.reduce((sum, file) => sum + (file?.index ? file.bytes : 0), 0);
}

/** @param {PlainFile & { index?: PlainFile }} file @returns {PlainFile[]} */
function withIndex(file) {
  return file.index ? [file, file.index] : [file];
}

/** @param {readonly PlainFile[]} files */
function identityOf(files) {
  const lines = files.map(({ file, sha256 }) => `${file} ${sha256}\n`).sort();
  return createHash('sha256').update(lines.join('')).digest('hex');
}

/**
 * The files that an archive consists of, beside its manifest.
 * @param {string} folder
 * @returns {PlainFile[]}
 */
export function filesOfArchive(folder) {
  const read = (/** @type {string} */ file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
  const { levels, rows } = /** @type {ReturnType<typeof splitManifest>['manifest']} */ (read('manifest.json'));
  return levels
    .flatMap(({ months, crossings, periods }) => {
      const { days, spans } = /** @type {{ days: FileEntry[], spans: FileEntry[] }} */ (read(periods.file));
      return [months, crossings ?? null, periods, ...days, ...spans];
    })
    .concat(rows.files, /** @type {FileEntry[]} */ (read(rows.files.file)))
    .flatMap((file) => (file ? withIndex(file) : []));
}
