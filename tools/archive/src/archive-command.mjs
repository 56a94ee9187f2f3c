import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildArchive } from './build-archive.mjs';
import { openDuckDb } from './duckdb-engine.mjs';
import { explainFailure } from './explain-failure.mjs';
import { finishArchive } from './finish-archive.mjs';
import { verifyFiles } from './verify-archive.mjs';

const USAGE = `Builds an archive of events.

  npm run archive -- --in 'events/*.parquet' --out DIR [--columns FILE] [--engine duckdb|clickhouse]
  npm run archive -- --verify DIR
  npm run archive -- --finish DIR --facts FILE

  --in        Parquet or CSV files; give it again for more. Quote a pattern.
  --out       the folder of the archive. A build that was stopped goes on.
  --columns   JSON that says which column is what (tools/archive/README.md)
  --engine    duckdb, or clickhouse in this process (needs chdb)
  --threads   1 unless told
  --memory    4GB unless told; the rest goes to the disk
  --leaf      the pyramid ends where a cell holds this many events on average; 500 unless told
  --sql       a file for the statements that ClickHouse runs, as a pattern for a cluster
  --updated   the date that the archive states; today unless told
  --finish    a folder of Parquet files that a cluster has written with the statements of --sql
  --facts     JSON with title, credits, licence, classes and text columns, for --finish
  --verify    reads all files of an archive and compares them with its manifest`;

const OPTIONS = /** @type {const} */ ({
  in: { type: 'string', multiple: true },
  out: { type: 'string' },
  columns: { type: 'string' },
  engine: { type: 'string', default: 'duckdb' },
  threads: { type: 'string', default: '1' },
  memory: { type: 'string', default: '4GB' },
  leaf: { type: 'string', default: '500' },
  sql: { type: 'string' },
  updated: { type: 'string' },
  verify: { type: 'string' },
  finish: { type: 'string' },
  facts: { type: 'string' },
  help: { type: 'boolean', default: false },
});

/** @param {readonly string[]} given @param {(text: string) => void} say */
export async function archiveCommand(given, say) {
  const { values } = parseArgs({ args: [...given], options: OPTIONS });
  if (values.verify) {
    const count = verifyFiles(values.verify, (done, total) => say(`Checking ${done} of ${total}`));
    say(`All ${count} files are as the manifest says.`);
    return;
  }
  if (values.finish) {
    await finish({ ...values, finish: values.finish }, say);
    return;
  }
  if (values.help || !values.in || !values.out) {
    say(USAGE);
    if (!values.help) throw new UsageError('--in and --out are needed.');
    return;
  }
  if (!['duckdb', 'clickhouse'].includes(values.engine))
    throw new UsageError(`--engine: "${values.engine}" is unknown. Known: duckdb, clickhouse.`);
  const out = path.resolve(values.out);
  const work = path.join(out, '.work');
  const threads = wholeNumber(values.threads, '--threads');
  const leaf = wholeNumber(values.leaf, '--leaf');
  if (!/^\d+(\.\d+)?\s?[KMG]i?B$/i.test(values.memory))
    throw new UsageError(`--memory: "${values.memory}" is no size, such as 4GB.`);
  const columns = values.columns ? parseJson(values.columns, '--columns') : null;
  const duckdb = await openDuckDb({ threads, memory: values.memory, spill: path.join(work, 'spill') });
  let engine = duckdb;
  try {
    const files = [];
    for (const pattern of values.in) files.push(...(await filesOf(duckdb, pattern)));
    if (values.engine === 'clickhouse') {
      const { openClickHouse } = await import('./clickhouse-engine.mjs');
      engine = await openClickHouse({
        threads,
        memory: values.memory,
        folder: path.join(work, 'clickhouse'),
        ...noteTo(values.sql),
      });
    }
    const updated = values.updated ?? new Date().toISOString().slice(0, 10);
    const manifest = await buildArchive({
      files,
      out,
      columns,
      engine,
      duckdb,
      leaf,
      updated,
      progress: progressTo(say),
    });
    report(manifest, out, say);
  } catch (error) {
    throw explainFailure(error, out);
  } finally {
    if (engine !== duckdb) await engine.close();
    await duckdb.close();
  }
  rmSync(work, { recursive: true, force: true });
}

/**
 * @param {{ finish: string, facts?: string | undefined, threads: string, memory: string, updated?: string | undefined }} values
 * @param {(text: string) => void} say
 */
async function finish({ finish: given, facts, threads, memory, updated }, say) {
  if (!facts) throw new UsageError('--finish needs --facts.');
  const folder = path.resolve(given);
  const duckdb = await openDuckDb({
    threads: wholeNumber(threads, '--threads'),
    memory,
    spill: path.join(folder, '.work', 'spill'),
  });
  try {
    const manifest = await finishArchive({
      folder,
      facts: parseJson(facts, '--facts'),
      duckdb,
      updated: updated ?? new Date().toISOString().slice(0, 10),
      progress: progressTo(say),
    });
    report(manifest, folder, say);
  } finally {
    await duckdb.close();
  }
}

export class UsageError extends Error {}

/** @param {Awaited<ReturnType<typeof buildArchive>>} manifest @param {string} out @param {(text: string) => void} say */
function report(manifest, out, say) {
  const { events, unplaced, rejected, doubts, levels } = manifest;
  say(
    `${out}: ${events} events, ${unplaced} of them without a point, at levels ${levels.map(({ level }) => level).join(', ')}.`,
  );
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  say(
    `Processor time ${Math.round((userCPUTime + systemCPUTime) / 1e6)} s, memory at most ${Math.round(maxRSS / 1024)} MB.`,
  );
  for (const [title, lines] of /** @type {const} */ ([
    ['Left out', rejected],
    ['Kept with a doubt', doubts],
  ])) {
    for (const { reason, column, count, first } of lines)
      say(`${title}: ${count} rows, ${reason}${column && ` in "${column}"`}, such as ${first.join(', ')}`);
  }
}

/** @param {import('./duckdb-engine.mjs').Engine} duckdb @param {string} pattern */
async function filesOf(duckdb, pattern) {
  const found = await duckdb.rows(`SELECT file FROM glob(${duckdb.dialect.string(pattern)}) ORDER BY file`);
  if (found.length === 0) throw new UsageError(`--in: no file matches ${pattern}.`);
  const files = found.map(({ file }) => String(file));
  const other = files.find((file) => !/\.(parquet|csv)$/i.test(file));
  if (other) throw new UsageError(`--in: ${other} is neither .parquet nor .csv.`);
  return files;
}

/** @param {string | undefined} file */
function noteTo(file) {
  if (!file) return {};
  writeFileSync(file, '');
  return { note: (/** @type {string} */ sql) => appendFileSync(file, `${sql};\n\n`) };
}

/** @param {string} file @param {string} option @returns {unknown} */
function parseJson(file, option) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(
      `${option}: ${file} cannot be read as JSON: ${error instanceof Error ? error.message : error}`,
    );
  }
}

/** @param {string} text @param {string} option */
function wholeNumber(text, option) {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new UsageError(`${option}: "${text}" is no whole number.`);
}

/** @param {(text: string) => void} say */
function progressTo(say) {
  const began = performance.now();
  let last = '';
  return (/** @type {string} */ step, /** @type {number} */ done, /** @type {number} */ total) => {
    const line = `${step}: ${done} of ${total}`;
    if (line === last) return;
    last = line;
    say(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}`);
  };
}
