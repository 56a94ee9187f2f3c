import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { describeFiles } from './archive-entries.mjs';
import { columnsOf, readDescription } from './column-description.mjs';
import { buildCrossings, buildMonths, buildPeriod, buildSpans } from './count-events.mjs';
import { defaultDescription } from './default-description.mjs';
import { doubleIds } from './double-ids.mjs';
import { NO_MONTH } from './judge-sql.mjs';
import { planLevels } from './plan-levels.mjs';
import { planPeriods } from './plan-periods.mjs';
import { stagedProblems, stageFile } from './stage-events.mjs';
import { InputError, lastMonthOf, summariseEvents } from './summarise-events.mjs';
import { verifySums } from './verify-archive.mjs';
import { readJson, writeJson } from './work-folder.mjs';
import { manifestOf, publish } from './write-manifest.mjs';

/**
 * @typedef {object} Order
 * @property {readonly string[]} files
 * @property {string} out
 * @property {unknown} columns the description as parsed JSON; null for the names of the model
 * @property {import('./duckdb-engine.mjs').Engine} engine builds
 * @property {import('./duckdb-engine.mjs').Engine} duckdb reads footers and checks, whichever engine builds
 * @property {number} leaf events of a mean cell at which the pyramid ends
 * @property {number} [periodEvents]
 * @property {number} [idsAtOnce]
 * @property {string} updated the date that the manifest states
 * @property {(step: string, done: number, total: number) => void} progress
 */

/**
 * Builds an archive, or goes on where a killed build of the same order stopped.
 * @param {Order} order
 * @returns {Promise<ReturnType<typeof manifestOf>>} the manifest
 */
export async function buildArchive(order) {
  const { files, out, engine, leaf } = order;
  if (files.length === 0) throw new InputError('--in names no file.');
  if (existsSync(path.join(out, 'manifest.json'))) {
    throw new InputError(
      `${out} holds an archive already. Build a new version into an empty folder, then copy it over, the manifest last.`,
    );
  }
  const description = await describeInput(order);
  const work = path.join(out, '.work');
  await keepOrder(work, { files: files.map(stampOf), description, engine: engine.dialect.name, leaf });
  const ready = path.join(work, 'ready.json');
  // From here on files may have been moved to their place: nothing is built again under a checksum that is written already.
  if (!existsSync(ready)) await writeJson(ready, await makeFiles(order, description, work));
  const { manifest, described } = /** @type {Awaited<ReturnType<typeof makeFiles>>} */ (readJson(ready));
  await publish(out, manifest, described);
  rmSync(work, { recursive: true, force: true });
  return manifest;
}

/**
 * All files in the working folder, checked, and the manifest that will name them.
 * @param {Order} order @param {import('./column-description.mjs').Description} description @param {string} work
 */
async function makeFiles(order, description, work) {
  const { files, engine, duckdb, leaf, progress } = order;
  /** @type {string[]} */
  const stages = [];
  for (const [at, file] of files.entries()) {
    progress('Reading', at, files.length);
    const stage = path.join(work, 'stage', String(at));
    await stageFile(engine, description, file, stage);
    stages.push(stage);
  }
  const summaryFile = path.join(work, 'summary.json');
  if (!existsSync(summaryFile)) {
    progress('Looking at the whole', 0, 1);
    const staged = stages.flatMap((stage) => keptFiles(engine, stage));
    await writeJson(summaryFile, await summariseEvents(engine, staged, description.class.column ?? ''));
  }
  const summary = /** @type {import('./summarise-events.mjs').Summary} */ (readJson(summaryFile));
  const doublesFile = path.join(work, 'double-ids.json');
  if (!existsSync(doublesFile)) {
    progress('Looking for double ids', 0, 1);
    const inputs = files.map((name, at) => {
      const folder = stages[at] ?? '';
      return { name, folder, files: keptFiles(engine, folder) };
    });
    await writeJson(doublesFile, await doubleIds(engine, inputs, description.id, summary.events, order.idsAtOnce));
  }
  const lastMonth = lastMonthOf(summary);
  const periods = planPeriods(new Map(summary.months), lastMonth, order.periodEvents);
  const levels = planLevels(new Map(summary.cells), summary.placed, { leaf });
  const build = {
    engine,
    description,
    stages,
    levels,
    periods,
    classes: summary.classes,
    final: path.join(work, 'final'),
    parts: path.join(work, 'parts'),
  };
  await inTurn('Rows and days', periods, progress, (period) => buildPeriod(build, period));
  await inTurn('Spans', periods, progress, (period) => buildSpans(build, period));
  await inTurn('Months', levels, progress, (level) => buildMonths(build, level));
  await buildCrossings(build);

  const notes = path.join(work, 'notes');
  mkdirSync(notes, { recursive: true });
  const described = await describeFiles(duckdb, build.final, notes, (done, total) =>
    progress('Checksums', done, total),
  );
  await verifySums(duckdb, described, levels, summary, (done, total) => progress('Checking sums', done, total));
  const months = /** @type {[number, number]} */ ([periods[0]?.from ?? 0, lastMonth + 1]);
  const doubles = /** @type {ReturnType<typeof stagedProblems>} */ (readJson(doublesFile));
  const problems = [...stagedProblems(stages), ...doubles];
  const manifest = manifestOf({ description, summary, problems, levels, months, updated: order.updated }, described);
  return { manifest, described };
}

/** The rows of a staged file that are not left out. @param {Order['engine']} engine @param {string} stage */
function keptFiles(engine, stage) {
  return engine
    .monthsOfStage(stage)
    .filter((month) => month !== NO_MONTH)
    .flatMap((month) => engine.filesOfMonth(stage, month));
}

/** @param {Order} order */
async function describeInput({ files, columns, engine }) {
  const names = (await engine.columnsOf(files[0] ?? '')).map(({ name }) => name);
  const description = readDescription(columns ?? defaultDescription(names), names);
  const needed = columnsOf(description);
  for (const file of files.slice(1)) {
    const has = new Set((await engine.columnsOf(file)).map(({ name }) => name));
    const missing = needed.find((name) => !has.has(name));
    if (missing !== undefined) throw new InputError(`${file} has no column "${missing}", which ${files[0]} has.`);
  }
  return description;
}

/** @param {string} file */
function stampOf(file) {
  const { size, mtimeMs } = statSync(file);
  return { file: path.resolve(file), size, mtimeMs };
}

/** Notes what is built, so that a later run goes on with the same and with nothing else. @param {string} work @param {unknown} order */
async function keepOrder(work, order) {
  mkdirSync(path.join(work, 'final'), { recursive: true });
  const note = path.join(work, 'order.json');
  if (!existsSync(note)) await writeJson(note, order);
  else if (JSON.stringify(readJson(note)) !== JSON.stringify(order)) {
    throw new InputError(
      `${path.dirname(work)} holds an unfinished build of another input or description. Delete ${work} to begin again.`,
    );
  }
}

/**
 * @template T
 * @param {string} step @param {readonly T[]} all @param {Order['progress']} progress @param {(each: T) => Promise<void>} run
 */
async function inTurn(step, all, progress, run) {
  for (const [at, each] of all.entries()) {
    progress(step, at, all.length);
    await run(each);
  }
  progress(step, all.length, all.length);
}
