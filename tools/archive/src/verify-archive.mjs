import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { LANES } from './count-sql.mjs';
import { hashOfFile } from './index-files.mjs';
import { readJson } from './work-folder.mjs';

export class ArchiveFault extends Error {}

/**
 * Compares the sums of each level with those of the events: all nine lanes of `months` and of `days`.
 * @param {import('./duckdb-engine.mjs').Engine} duckdb @param {readonly import('./archive-entries.mjs').Described[]} files @param {readonly number[]} levels
 * @param {import('./summarise-events.mjs').Summary} summary @param {(done: number, total: number) => void} progress
 */
export async function verifySums(duckdb, files, levels, summary, progress) {
  const sources = (/** @type {string} */ table, /** @type {number | null} */ level) =>
    files.filter((each) => each.table === table && each.level === level).map(({ source }) => source);
  const stated = ['killed', 'wounded'].flatMap((harm) => [
    `count(${harm}Best)`,
    `sum(${harm}Low)`,
    `sum(${harm}Best)`,
    `sum(${harm}High)`,
  ]);
  const sums = ['count(*)', ...stated].map((sum, at) => `coalesce(${sum}, 0)::BIGINT AS ${LANES[at]}`).join(', ');
  const rows = duckdb.read(sources('rows', null));
  const [whole] = await duckdb.rows(`SELECT ${sums} FROM ${rows}`);
  const [placed] = await duckdb.rows(`SELECT ${sums} FROM ${rows} WHERE cell >= 0`);
  if (whole?.incidents !== summary.events) fault('rows', null, 'incidents', whole?.incidents, summary.events);
  if (placed?.incidents !== summary.placed) fault('rows', null, 'placed incidents', placed?.incidents, summary.placed);
  const lanes = LANES.map((lane) => `coalesce(sum(${lane}), 0)::BIGINT AS ${lane}`).join(', ');
  for (const [at, level] of levels.entries()) {
    progress(at, levels.length);
    const right = level === 0 ? whole : placed;
    for (const table of ['months', 'days']) {
      const of = sources(table, level);
      if (of.length === 0 && right?.incidents === 0) continue;
      const [found] = await duckdb.rows(`SELECT ${lanes} FROM ${duckdb.read(of)}`);
      for (const lane of LANES)
        if (found?.[lane] !== right?.[lane]) fault(table, level, lane, found?.[lane], right?.[lane]);
    }
  }
}

/**
 * Reads all files of an archive and compares them with its manifest.
 * @param {string} folder @param {(done: number, total: number) => void} progress
 * @returns {number} how many files were right
 */
export function verifyFiles(folder, progress) {
  const manifest = /** @type {ReturnType<typeof import('./write-manifest.mjs').manifestOf>} */ (
    readJson(path.join(folder, 'manifest.json'))
  );
  const entries = [
    ...manifest.levels.flatMap(({ months, days, spans }) => [...(months ? [months] : []), ...days, ...spans]),
    ...manifest.rows.files,
  ];
  const files = entries.flatMap((entry) => (entry.index ? [entry, entry.index] : [entry]));
  for (const [at, { file, bytes, sha256 }] of files.entries()) {
    progress(at, files.length);
    const found = path.join(folder, file);
    if (!existsSync(found)) throw new ArchiveFault(`${file} is missing.`);
    const size = statSync(found).size;
    if (size !== bytes) throw new ArchiveFault(`${file} has ${size} bytes; the manifest says ${bytes}.`);
    if (hashOfFile(found) !== sha256)
      throw new ArchiveFault(`${file} has another content than the manifest says (sha256).`);
  }
  return files.length;
}

/** @param {string} table @param {number | null} level @param {string} what @param {unknown} found @param {unknown} right */
function fault(table, level, what, found, right) {
  throw new ArchiveFault(
    `${table}${level === null ? '' : ` of level ${level}`}: ${what} add up to ${found}, the events to ${right}.`,
  );
}
