import path from 'node:path';
import { FIGURES, judgeRows } from './judge-sql.mjs';
import { columnOfProblem, NAMED_ROWS, REJECTING, ROW_PROBLEMS } from './row-problems.mjs';
import { makeWhole, readJson, writeJson } from './work-folder.mjs';

/**
 * @typedef {import('./duckdb-engine.mjs').Engine} Engine
 * @typedef {import('./column-description.mjs').Description} Description
 * @typedef {import('./row-problems.mjs').ProblemLine & { rejects: boolean }} Problem
 */

/** The columns of a staged row that the events keep. @param {Description} description */
export function keptColumns({ text }) {
  return ['lon', 'lat', ...FIGURES, 'id', ...text.map((_, at) => `text_${at}`)];
}

/**
 * Reads one input file, judges its rows and lays them down by the month of their start.
 * @param {Engine} engine @param {Description} description @param {string} file @param {string} folder
 */
export async function stageFile(engine, description, file, folder) {
  await makeWhole(folder, async (temporary) => {
    const kinds = new Map((await engine.columnsOf(file)).map(({ name, kind }) => [name, kind]));
    const { from, row } = engine.source(file);
    const name = path.basename(file);
    const column = (/** @type {string} */ each) => ({
      value: engine.dialect.column(each),
      kind: kinds.get(each) ?? 'text',
    });
    await engine.writeByMonth(judgeRows(engine.dialect, description, { from, row, name, column }), temporary);
    const broken = await engine.brokenLines();
    const problems = await problemsOf(engine, description, temporary, name, broken);
    await writeJson(path.join(temporary, 'problems.json'), problems);
    await writeJson(path.join(temporary, 'broken.json'), broken);
  });
}

/** @param {readonly string[]} folders staged files @returns {Problem[]} */
export function stagedProblems(folders) {
  /** @type {Problem[]} */
  const all = [];
  for (const folder of folders) {
    for (const each of /** @type {Problem[]} */ (readJson(path.join(folder, 'problems.json')))) {
      const same = all.find(({ reason, column }) => reason === each.reason && column === each.column);
      if (!same) all.push({ ...each });
      else {
        same.count += each.count;
        same.first = [...same.first, ...each.first].slice(0, NAMED_ROWS);
      }
    }
  }
  return all;
}

/**
 * @param {Engine} engine @param {Description} description @param {string} folder @param {string} name @param {readonly number[]} broken
 * @returns {Promise<Problem[]>}
 */
async function problemsOf(engine, description, folder, name, broken) {
  const staged = engine.read(engine.filesOfStage(folder));
  const { bitAnd } = engine.dialect;
  const has = (/** @type {number} */ at) => `${bitAnd('problems', String(2 ** at))} <> 0`;
  const counts = ROW_PROBLEMS.map((_, at) => `sum(CASE WHEN ${has(at)} THEN 1 ELSE 0 END) AS n${at}`);
  const [total] = await engine.rows(`SELECT ${counts.join(', ')} FROM ${staged}`);
  /** @type {Problem[]} */
  const problems = [];
  for (const [at, { code, about, rejects }] of ROW_PROBLEMS.entries()) {
    const count = Number(total?.[`n${at}`] ?? 0);
    if (count === 0) continue;
    // What else is wrong with a row that is left out is of no use.
    const only = rejects ? has(at) : `${has(at)} AND ${bitAnd('problems', String(REJECTING))} = 0`;
    const [kept] = rejects ? [{ n: count }] : await engine.rows(`SELECT count(*) AS n FROM ${staged} WHERE ${only}`);
    if (Number(kept?.n) === 0) continue;
    const rows = await engine.rows(`SELECT row FROM ${staged} WHERE ${only} ORDER BY row LIMIT ${NAMED_ROWS}`);
    const first = rows.map(({ row }) => `${name}:${behind(Number(row), broken)}`);
    problems.push({
      reason: code,
      column: columnOfProblem(description, about),
      count: Number(kept?.n),
      first,
      rejects,
    });
  }
  if (broken.length > 0) {
    const first = broken.slice(0, NAMED_ROWS).map((line) => `${name}:${line}`);
    problems.push({ reason: 'recordCut', column: '', count: broken.length, first, rejects: true });
  }
  return problems;
}

/** The line of a staged row in its file. @param {string} folder where it is staged @param {number} row */
export function lineOf(folder, row) {
  return behind(row, /** @type {number[]} */ (readJson(path.join(folder, 'broken.json'))));
}

/** The line of a row, which counts the broken lines before it. @param {number} row @param {readonly number[]} broken */
function behind(row, broken) {
  let line = row;
  for (const each of broken) if (each <= line) line += 1;
  return line;
}
