import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { hashOfFile, indexOf, WHOLE_BYTES } from './index-files.mjs';
import { readJson, sync, writeJson } from './work-folder.mjs';

/**
 * @typedef {{ file: string, bytes: number, sha256: string }} PlainFile
 * @typedef {PlainFile & { rows: number, index?: PlainFile }} FileEntry
 * @typedef {{ source: string, table: 'months' | 'crossings' | 'days' | 'spans' | 'rows', level: number | null, from: number | null, to: number | null,
 *   days: [number, number] | null, entry: FileEntry, indexSource: string | null }} Described
 */

/** Of the Parquet files, as the statements write them. */
export const NAME = /^(months|crossings|days|spans|rows)(?:-long)?(?:-(\d\d))?(?:-(\d+)-(\d+))?\.parquet$/;

/**
 * Checksums and an index for each finished file; what a killed build has described already is kept.
 * @param {import('./duckdb-engine.mjs').Engine} duckdb @param {string} final @param {string} notes folder for the descriptions
 * @param {(done: number, total: number) => void} progress
 * @returns {Promise<Described[]>} without the files that have no rows
 */
export async function describeFiles(duckdb, final, notes, progress) {
  const names = readdirSync(final)
    .filter((name) => NAME.test(name))
    .sort();
  /** @type {Described[]} */
  const all = [];
  for (const [at, name] of names.entries()) {
    progress(at, names.length);
    const note = path.join(notes, `${name}.json`);
    if (!existsSync(note)) await writeJson(note, await describe(duckdb, path.join(final, name), notes));
    const described = /** @type {Described} */ (readJson(note));
    if (described.entry.rows > 0) all.push(described);
  }
  return all;
}

/** @param {import('./duckdb-engine.mjs').Engine} duckdb @param {string} source @param {string} notes @returns {Promise<Described>} */
async function describe(duckdb, source, notes) {
  const name = path.basename(source);
  const [, table, level, from, to] = NAME.exec(name) ?? [];
  const kind = /** @type {Described['table']} */ (table);
  const bytes = statSync(source).size;
  const quoted = duckdb.dialect.string(source);
  const [{ n = 0 } = {}] = await duckdb.rows(`SELECT count(*) AS n FROM read_parquet(${quoted})`);
  const rows = Number(n);
  const sha256 = hashOfFile(source);
  /** @type {FileEntry} */
  const entry = { file: hashed(name, sha256), bytes, sha256, rows };
  /** @type {[number, number] | null} */
  let days = null;
  if (kind === 'rows' && rows > 0) {
    const [range] = await duckdb.rows(`SELECT min(start) AS a, max("end") AS b FROM read_parquet(${quoted})`);
    days = [Number(range?.a), Number(range?.b)];
  }
  let indexSource = null;
  if (bytes > WHOLE_BYTES) {
    indexSource = path.join(notes, name.replace('.parquet', '.index'));
    await writeJson(indexSource, await indexOf(duckdb, source, kind));
    const hash = hashOfFile(indexSource);
    entry.index = {
      file: hashed(name.replace('.parquet', '.index.json'), hash),
      bytes: statSync(indexSource).size,
      sha256: hash,
    };
  }
  sync(source);
  const number = (/** @type {string | undefined} */ text) => (text === undefined ? null : Number(text));
  return { source, table: kind, level: number(level), from: number(from), to: number(to), days, entry, indexSource };
}

/** @param {string} name @param {string} hash */
function hashed(name, hash) {
  return name.replace('.', `.${hash.slice(0, 10)}.`);
}
