import { readdirSync } from 'node:fs';
import path from 'node:path';
import { bitsBetween } from './cell-sql.mjs';
import { coarserCounts, crossingsFromSpans, daysFromRows, monthsFromDays, spansFromRows } from './count-sql.mjs';
import { keptColumns } from './stage-events.mjs';
import { makeWhole } from './work-folder.mjs';

/** Rows of a group: about 250 kB of counts, or of what the page reads of events. */
const COUNT_GROUP = 32_768;
const ROW_GROUP = 8_192;

/**
 * @typedef {object} Build
 * @property {import('./duckdb-engine.mjs').Engine} engine
 * @property {import('./column-description.mjs').Description} description
 * @property {string} final folder of finished files
 * @property {string} parts folder of what later steps join
 * @property {readonly string[]} stages staged inputs
 * @property {readonly string[]} classes
 * @property {readonly number[]} levels
 * @property {readonly import('./plan-periods.mjs').Period[]} periods
 */

const two = (/** @type {number} */ level) => String(level).padStart(2, '0');
const span = (/** @type {{ from: number, to: number }} */ { from, to }) => `${from}-${to}`;
/** @param {Build} build @param {import('./plan-periods.mjs').Period} period */
const rowFiles = ({ final }, period) =>
  ['rows', 'rows-long'].map((name) => path.join(final, `${name}-${span(period)}.parquet`));
/** @param {string} folder @param {string} table @param {number} level @param {import('./plan-periods.mjs').Period} period */
const countFile = (folder, table, level, period) => path.join(folder, `${table}-${two(level)}-${span(period)}.parquet`);

/**
 * The rows and the daily counts of one period, at all levels, and its part of the monthly ones.
 * @param {Build} build @param {import('./plan-periods.mjs').Period} period
 */
export async function buildPeriod(build, period) {
  const { engine, levels, final, parts } = build;
  const d = engine.dialect;
  const staged = stagedOf(build, period);
  if (staged.length === 0) return;
  const [plain, long] = rowFiles(build, period);
  const isLong = '(end_day > start + 1 AND month_of(end_day - 1) <> month)';
  await makeRows(build, staged, `NOT (${isLong})`, plain ?? '');
  await makeRows(build, staged, isLong, long ?? '');
  const rows = engine.read([plain ?? '', long ?? '']);
  let deeper = -1;
  for (const level of [...levels].reverse()) {
    const days = countFile(final, 'days', level, period);
    const from = deeper > 0 ? engine.read([countFile(final, 'days', deeper, period)]) : '';
    await makeWhole(days, (file) =>
      engine.write(
        level === 0 || deeper < 0
          ? daysFromRows(d, rows, level)
          : coarserCounts(d, from, bitsBetween(deeper, level), ['class', 'day']),
        file,
        COUNT_GROUP,
        true,
      ),
    );
    await makeWhole(countFile(parts, 'months', level, period), (file) =>
      engine.write(monthsFromDays(d, engine.read([days])), file, COUNT_GROUP, true),
    );
    deeper = level;
  }
}

/**
 * `months` of one level from the parts of all periods, which have no month in common.
 * @param {Build} build @param {number} level
 */
export async function buildMonths(build, level) {
  const { engine, periods, parts, final } = build;
  const of = periods
    .filter((period) => stagedOf(build, period).length > 0)
    .map((period) => countFile(parts, 'months', level, period));
  await makeWhole(path.join(final, `months-${two(level)}.parquet`), (file) =>
    engine.write(`SELECT * FROM ${engine.read(of)} ORDER BY cell, class, month`, file, COUNT_GROUP, true),
  );
}

/**
 * `spans` of one period at all levels. Events of earlier periods may still be open in it.
 * @param {Build} build @param {import('./plan-periods.mjs').Period} period
 */
export async function buildSpans(build, period) {
  const { engine, levels, final, periods } = build;
  const d = engine.dialect;
  const filled = periods.filter((each) => stagedOf(build, each).length > 0);
  const rows = filled.flatMap((each) => {
    if (each.from === period.from) return rowFiles(build, each);
    return each.from < period.from ? rowFiles(build, each).slice(1) : [];
  });
  if (rows.length === 0) return;
  let deeper = -1;
  for (const level of [...levels].reverse()) {
    const from = deeper > 0 ? engine.read([countFile(final, 'spans', deeper, period)]) : '';
    await makeWhole(countFile(final, 'spans', level, period), (file) =>
      engine.write(
        level === 0 || deeper < 0
          ? spansFromRows(d, engine.read(rows), level, period)
          : coarserCounts(d, from, bitsBetween(deeper, level), ['class', 'lasted', 'start', '"end"']),
        file,
        COUNT_GROUP,
        true,
      ),
    );
    deeper = level;
  }
}

/**
 * `crossings` of the whole, for histograms of months and years.
 * @param {Pick<Build, 'engine' | 'final'>} build
 */
export async function buildCrossings({ engine, final }) {
  const spans = readdirSync(final)
    .filter((name) => /^spans-00-[\d-]+\.parquet$/.test(name))
    .sort();
  if (spans.length === 0) return;
  const from = engine.read(spans.map((name) => path.join(final, name)));
  await makeWhole(path.join(final, 'crossings-00.parquet'), (file) =>
    engine.write(crossingsFromSpans(engine.dialect, from), file, COUNT_GROUP, true),
  );
}

/** @param {Build} build @param {import('./plan-periods.mjs').Period} period */
function stagedOf({ engine, stages }, { from, to }) {
  const months = Array.from({ length: to - from }, (_, at) => from + at);
  return stages.flatMap((stage) => months.flatMap((month) => engine.filesOfMonth(stage, month)));
}

/** @param {Build} build @param {readonly string[]} staged @param {string} which @param {string} target */
async function makeRows({ engine, description, classes }, staged, which, target) {
  const d = engine.dialect;
  const cases = classes.map((id, at) => `WHEN ${d.string(id)} THEN ${at}`).join(' ');
  const ints = keptColumns(description).map((name) =>
    /^(killed|wounded)/.test(name) ? `${d.int(name)} AS ${name}` : name,
  );
  await makeWhole(target, (file) =>
    engine.write(
      `SELECT ${d.int('cell')} AS cell, ${d.int('start')} AS start, ${d.int('end_day')} AS "end", ${d.int('lasted')} AS lasted,
        ${d.int(`CASE class ${cases} END`)} AS class, ${ints.join(', ')} FROM ${engine.read(staged)} WHERE ${which} ORDER BY cell, start, id`,
      file,
      ROW_GROUP,
    ),
  );
}
