import { DUCKDB } from './sql-dialects.mjs';

const PLACES = 100_000;
const FIRST_DAY = 16_071;
const DAYS = 3_653;
const CLASSES = ['attack', 'strike', 'counter-strike', 'find', 'unrest', 'abduction', 'arrest'];

/**
 * Events with the shape of a machine-coded archive: 100,000 places around some hundred cities, a few of them with most events; ten years, more
 * in some months; seven classes; figures, many not stated; some events of several days, weeks or months; some without a point.
 * @param {import('./duckdb-engine.mjs').Engine} duckdb @param {{ events: number, seed: number, file: string, from?: number }} order `from` the first number
 */
export async function writeSeededEvents(duckdb, { events, seed, file, from = 0 }) {
  // One number goes into each hash: the hash of a pair is only the two hashes mixed, so that its streams would hang together.
  const u = (/** @type {string} */ i, /** @type {number} */ k) =>
    `((hash(CAST(${i} AS BIGINT) * 64 + ${seed * 2 ** 42 + k}) >> 11) / 9007199254740992.0)`;
  // Few cities have most of the places and few places most of the events: the number is a power of a uniform one.
  const place = `CAST(floor(${PLACES} * pow(${u('i', 1)}, 2.2)) AS BIGINT)`;
  const city = `CAST(floor(400 * pow(${u('place', 2)}, 1.6)) AS BIGINT)`;
  const far = `(0.02 + 1.6 * pow(${u('place', 3)}, 2))`;
  const turn = `(2 * pi() * ${u('place', 4)})`;
  const lon = `round((-120 + 260 * ${u('city', 5)}) + ${far} * cos(${turn}), 4)`;
  const lat = `round((-35 + 90 * ${u('city', 6)}) + ${far} * sin(${turn}), 4)`;
  const start = `CAST(${FIRST_DAY} + floor(${DAYS} * pow(${u('i', 7)}, 0.8)) AS INTEGER)`;
  const month = `CAST(date_trunc('month', DATE '1970-01-01' + start) AS DATE)`;
  const classes = CLASSES.map(DUCKDB.string).join(', ');
  const kind = 'CAST(floor(100 * k) AS INTEGER)';
  const starts = `CASE WHEN ${kind} = 1 THEN ${month} ELSE DATE '1970-01-01' + start END`;
  const ends = `CASE WHEN ${kind} = 1 THEN CAST(${month} + INTERVAL 1 MONTH AS DATE) - 1 WHEN ${kind} = 2 THEN DATE '1970-01-01' + (start + 6)
    WHEN ${kind} IN (3, 4) THEN DATE '1970-01-01' + (start + 1 + CAST(floor(12 * ${u('i', 8)}) AS INTEGER)) ELSE DATE '1970-01-01' + start END`;
  const killed = `CASE WHEN ${u('i', 9)} < 0.3 THEN NULL ELSE CAST(floor(-2 * ln(1 - ${u('i', 10)})) AS INTEGER) END`;
  const wounded = `CASE WHEN ${u('i', 11)} < 0.6 THEN NULL ELSE CAST(floor(-4 * ln(1 - ${u('i', 12)})) AS INTEGER) END`;
  await duckdb.run(`COPY (
    SELECT concat('e', i) AS id, [${classes}][1 + CAST(floor(7 * pow(${u('i', 13)}, 1.5)) AS INTEGER)] AS class, ${starts} AS start, ${ends} AS "end",
      CASE WHEN ${kind} = 3 THEN 1 ELSE 0 END AS lasted,
      CASE WHEN ${u('i', 14)} < 0.015 THEN NULL ELSE ${lon} END AS lon, CASE WHEN ${u('i', 14)} < 0.015 THEN NULL ELSE ${lat} END AS lat,
      killed, CASE WHEN ${u('i', 15)} < 0.1 THEN killed // 2 ELSE killed END AS killedLow, CASE WHEN ${u('i', 15)} < 0.1 THEN killed * 2 + 1 ELSE killed END AS killedHigh,
      wounded, concat('Place ', place) AS place, concat('Actor ', CAST(floor(300 * pow(${u('i', 16)}, 3)) AS INTEGER)) AS actor,
      concat('Seeded event ', i, ' near place ', place, '.') AS notes
    FROM (SELECT *, ${killed} AS killed, ${wounded} AS wounded, ${u('i', 17)} AS k
      FROM (SELECT *, ${city} AS city FROM (SELECT i, ${place} AS place, ${start} AS start FROM range(${from}, ${from + events}) AS t(i)) AS p) AS c) AS e
  ) TO ${DUCKDB.string(file)} (FORMAT parquet, COMPRESSION zstd)`);
}
