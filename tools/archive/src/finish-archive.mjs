import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describeFiles, NAME } from './archive-entries.mjs';
import { monthOfDay } from './calendar-sql.mjs';
import { bitsBetween, ROW_LEVEL } from './cell-sql.mjs';
import { buildCrossings } from './count-events.mjs';
import { LANES } from './count-sql.mjs';
import { readFacts } from './finish-facts.mjs';
import { ArchiveFault, verifySums } from './verify-archive.mjs';
import { readJson, writeJson } from './work-folder.mjs';
import { manifestOf, publish } from './write-manifest.mjs';

/** @typedef {import('./duckdb-engine.mjs').Engine} Engine */

const HEAD = ['cell', 'start', 'end', 'lasted', 'class', 'lon', 'lat'];
const FIGURES = ['killedLow', 'killedBest', 'killedHigh', 'woundedLow', 'woundedBest', 'woundedHigh'];
/** The columns of the tables, in their order. */
const COLUMNS = {
  months: ['cell', 'class', 'month', ...LANES],
  crossings: ['cell', 'class', 'lasted', 'startMonth', 'endMonth', ...LANES],
  days: ['month', 'cell', 'class', 'day', ...LANES],
  spans: ['month', 'cell', 'class', 'lasted', 'start', 'end', ...LANES],
  rows: [...HEAD, ...FIGURES, 'id'],
};

/**
 * Makes an archive of a folder of Parquet files that a cluster has written: checksums, indexes, sums and the manifest.
 * @param {{ folder: string, facts: unknown, duckdb: Engine, updated: string, progress: (step: string, done: number, total: number) => void }} order
 * @returns {Promise<ReturnType<typeof manifestOf>>}
 */
export async function finishArchive({ folder, facts, duckdb, updated, progress }) {
  if (existsSync(path.join(folder, 'manifest.json'))) throw new ArchiveFault(`${folder} holds an archive already.`);
  const work = path.join(folder, '.work');
  const ready = path.join(work, 'ready.json');
  // Once files have been moved to their names, a run that was stopped only goes on with that.
  if (!existsSync(ready)) {
    const { text, classes, ...about } = readFacts(facts);
    const parts = lookAt(folder);
    await checkColumns(duckdb, folder, parts, text.length);
    progress('Looking at the whole', 0, 1);
    const summary = await summarise(duckdb, folder, parts, classes);
    await buildCrossings({ engine: duckdb, final: folder });
    const notes = path.join(work, 'notes');
    mkdirSync(notes, { recursive: true });
    const described = await describeFiles(duckdb, folder, notes, (done, total) => progress('Checksums', done, total));
    await verifySums(duckdb, described, parts.levels, summary, (done, total) => progress('Checking sums', done, total));
    const labels = Object.fromEntries(classes.map(({ id, label }) => [id, label]));
    const description = /** @type {import('./column-description.mjs').Description} */ (
      /** @type {unknown} */ ({ ...about, text, class: { labels } })
    );
    const months = /** @type {[number, number]} */ ([parts.first, monthOfDay(summary.days[1] - 1) + 1]);
    const problems = [...about.rejected, ...about.doubts].map((each, at) => ({
      ...each,
      rejects: at < about.rejected.length,
    }));
    const manifest = manifestOf({ description, summary, problems, levels: parts.levels, months, updated }, described);
    await writeJson(ready, { manifest, described });
  }
  const { manifest, described } =
    /** @type {{ manifest: ReturnType<typeof manifestOf>, described: import('./archive-entries.mjs').Described[] }} */ (
      readJson(ready)
    );
  await publish(folder, manifest, described);
  rmSync(work, { recursive: true, force: true });
  return manifest;
}

/**
 * Which levels and periods a folder holds. Refuses a folder in which one of them is missing.
 * @param {string} folder
 */
function lookAt(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.parquet'));
  const other = names.find((name) => !NAME.test(name));
  if (other) throw new ArchiveFault(`${other} is no name that the statements write.`);
  const has = new Set(names);
  const found = names.map((name) => /** @type {RegExpExecArray} */ (NAME.exec(name)));
  const periods = new Map(
    found.flatMap(([, table, , from, to]) =>
      table === 'rows' && from && to ? [[`${from}-${to}`, { from: Number(from), to: Number(to) }]] : [],
    ),
  );
  const inOrder = [...periods].sort(([, a], [, b]) => a.from - b.from);
  if (inOrder.length === 0)
    throw new ArchiveFault(`${folder} has no file of events, such as rows-24240-24241.parquet.`);
  for (const [at, [name, { from }]] of inOrder.entries()) {
    const before = inOrder[at - 1]?.[1];
    if (before && before.to > from) throw new ArchiveFault(`The months of rows-${name}.parquet are in two files.`);
  }
  const levels = [...new Set(found.flatMap(([, , level]) => (level ? [Number(level)] : [])))].sort((a, b) => a - b);
  if (levels[0] !== 0) throw new ArchiveFault('Level 0 is missing.');
  const two = (/** @type {number} */ level) => String(level).padStart(2, '0');
  const needed = [
    ...inOrder.map(([name]) => `rows-${name}`),
    ...levels.flatMap((level) => [
      `months-${two(level)}`,
      ...inOrder.flatMap(([name]) => [`days-${two(level)}-${name}`, `spans-${two(level)}-${name}`]),
    ]),
  ].map((name) => `${name}.parquet`);
  const missing = needed.filter((name) => !has.has(name));
  if (missing.length > 0)
    throw new ArchiveFault(`${missing.length} files are missing, such as ${missing.slice(0, 3).join(', ')}.`);
  const known = new Set([...needed, 'crossings-00.parquet']);
  const stray = names.find((name) => !known.has(name) && !periods.has(name.replace(/^rows-long-|\.parquet$/g, '')));
  if (stray) throw new ArchiveFault(`${stray} has months that no file of events has.`);
  return { names, levels, first: inOrder[0]?.[1].from ?? 0 };
}

/** @param {Engine} duckdb @param {string} folder @param {ReturnType<typeof lookAt>} parts @param {number} texts */
async function checkColumns(duckdb, folder, { names }, texts) {
  for (const name of names) {
    const table = /** @type {keyof typeof COLUMNS} */ (NAME.exec(name)?.[1]);
    const wanted = [
      ...COLUMNS[table],
      ...(table === 'rows' ? Array.from({ length: texts }, (_, at) => `text_${at}`) : []),
    ];
    const has = await duckdb.columnsOf(path.join(folder, name)).catch((error) => {
      throw new ArchiveFault(`${name} cannot be read: ${error instanceof Error ? error.message : error}`);
    });
    const found = has.map((each) => each.name).join(', ');
    if (found !== wanted.join(', '))
      throw new ArchiveFault(`${name} has the columns ${found}; ${wanted.join(', ')} were expected.`);
  }
}

/**
 * What the manifest says about the events, out of the events.
 * @param {Engine} duckdb @param {string} folder @param {ReturnType<typeof lookAt>} parts @param {readonly { id: string }[]} classes
 * @returns {Promise<import('./summarise-events.mjs').Summary>}
 */
async function summarise(duckdb, folder, { names, levels }, classes) {
  const files = names.filter((name) => name.startsWith('rows')).map((name) => path.join(folder, name));
  const from = duckdb.read(files);
  const [whole] = await duckdb.rows(
    `SELECT count(*) AS n, count(*) FILTER (cell >= 0) AS placed, min(start) AS first, max("end") AS last, max(class) AS class, min(class) AS least,
      min(lon) AS w, min(lat) AS s, max(lon) AS e, max(lat) AS n_ FROM ${from}`,
  );
  if (Number(whole?.least) < 0 || Number(whole?.class) >= classes.length)
    throw new ArchiveFault(`The events have the class ${whole?.class}; the facts name ${classes.length} classes.`);
  for (const file of files) {
    const [, , , first, to] = NAME.exec(path.basename(file)) ?? [];
    const [other] = await duckdb.rows(
      `SELECT count(*) AS n FROM ${duckdb.read([file])} WHERE start < first_day(${first}) OR start >= first_day(${to}) OR start IS NULL`,
    );
    if (Number(other?.n) > 0) throw new ArchiveFault(`${path.basename(file)} has ${other?.n} events of other months.`);
  }
  const shown = levels.filter((level) => level > 0);
  const { right } = duckdb.dialect;
  const distinct = shown.map((level) => `count(DISTINCT ${right('cell', bitsBetween(ROW_LEVEL, level))}) AS l${level}`);
  const [cells] =
    shown.length === 0
      ? [{}]
      : await duckdb.rows(
          `SELECT ${distinct.join(', ')} FROM (SELECT DISTINCT cell FROM ${from} WHERE cell >= 0) AS c`,
        );
  const placed = Number(whole?.placed);
  return {
    events: Number(whole?.n),
    placed,
    days: [Number(whole?.first), Number(whole?.last)],
    months: [],
    classes: classes.map(({ id }) => id),
    bounds: placed === 0 ? null : [Number(whole?.w), Number(whole?.s), Number(whole?.e), Number(whole?.n_)],
    cells: shown.map((level) => [level, Number(cells?.[`l${level}`])]),
  };
}
