import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { LANES } from './count-sql.mjs';
import { hashOfFile } from './index-files.mjs';
import { filesOfArchive } from './split-manifest.mjs';

export class ArchiveFault extends Error {}

/**
 * Compares the sums of each level with those of the events: all nine lanes of `months` and of `days`.
 * @param {import('./duckdb-engine.mjs').Engine} duckdb @param {readonly import('./archive-entries.mjs').Described[]} files @param {readonly number[]} levels
 * @param {import('./summarise-events.mjs').Summary} summary @param {(done: number, total: number) => void} progress
 */
export async function verifySums(duckdb, files, levels, summary, progress) {
  const sources = (/** @type {string} */ table, /** @type {number | null} */ level) =>
    files.filter((each) => each.table === table && each.level === level).map(({ source }) => source);
  const rows = duckdb.read(sources('rows', null));
  const [whole, placed] = await sumsOfRows(duckdb, rows, '1');
  // An interval is in each month that has a midnight within it; in `crossings` it is once, where it begins in an earlier month than it ends in.
  const spans = await sumsOfRows(duckdb, `(SELECT * FROM ${rows} WHERE "end" > start + 1) AS r`, OPEN_MONTHS);
  const crossings = await sumsOfRows(duckdb, `(SELECT * FROM ${rows} WHERE "end" > start + 1) AS r`, IS_CROSSING);
  if (whole?.incidents !== summary.events) fault('rows', null, 'incidents', whole?.incidents, summary.events);
  if (placed?.incidents !== summary.placed) fault('rows', null, 'placed incidents', placed?.incidents, summary.placed);
  const lanes = LANES.map((lane) => `coalesce(sum(${lane}), 0)::BIGINT AS ${lane}`).join(', ');
  for (const [at, level] of levels.entries()) {
    progress(at, levels.length);
    const right = level === 0 ? whole : placed;
    const open = level === 0 ? spans[0] : spans[1];
    /** @type {[table: string, sums: Record<string, unknown> | undefined][]} */
    const tables = [
      ['months', right],
      ['days', right],
      ['spans', open],
    ];
    if (level === 0) tables.push(['crossings', crossings[0]]);
    for (const [table, right] of tables) {
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
  const files = filesOfArchive(folder);
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

const OPEN_MONTHS = '(month_of("end" - 1) - month_of(start + 1) + 1)';
const IS_CROSSING = '(CASE WHEN month_of(start) < month_of("end" - 1) THEN 1 ELSE 0 END)';

/**
 * The lanes of all events, and of those with a point, each event as often as `times` says.
 * @param {import('./duckdb-engine.mjs').Engine} duckdb @param {string} rows @param {string} times
 */
async function sumsOfRows(duckdb, rows, times) {
  const figures = ['killed', 'wounded'].flatMap((harm) => [
    `sum(CASE WHEN ${harm}Best IS NULL THEN ${times} ELSE 0 END)`,
    `sum(${harm}Low::BIGINT * ${times})`,
    `sum((coalesce(${harm}Best, 0)::BIGINT - coalesce(${harm}Low, 0)) * ${times})`,
    `sum((coalesce(${harm}High, 0)::BIGINT - coalesce(${harm}Best, 0)) * ${times})`,
  ]);
  const lanes = [`sum(${times})`, ...figures]
    .map((sum, at) => `coalesce(${sum}, 0)::BIGINT AS ${LANES[at]}`)
    .join(', ');
  const [whole] = await duckdb.rows(`SELECT ${lanes} FROM ${rows}`);
  const [placed] = await duckdb.rows(`SELECT ${lanes} FROM ${rows} WHERE cell >= 0`);
  return [whole, placed];
}

/** @param {string} table @param {number | null} level @param {string} what @param {unknown} found @param {unknown} right */
function fault(table, level, what, found, right) {
  throw new ArchiveFault(
    `${table}${level === null ? '' : ` of level ${level}`}: ${what} add up to ${found}, the events to ${right}.`,
  );
}
