import { readFileSync } from 'node:fs';
import path from 'node:path';
import { firstDayOf, monthOfDay } from '../src/calendar-sql.mjs';
import { LANES } from '../src/count-sql.mjs';

/** @typedef {Map<string, number[]>} Counts by `cell/class`, the lanes */

/** Reads an archive as docs/archives.md says, all of it, to compare its counts. */
export class ArchiveReader {
  /** @type {Map<number, { months: Row[], days: Row[], spans: Row[] }>} */
  #levels = new Map();

  /** @param {import('../src/duckdb-engine.mjs').Engine} duckdb @param {string} folder */
  static async open(duckdb, folder) {
    const reader = new ArchiveReader();
    const json = (/** @type {string} */ file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
    const manifest = json('manifest.json');
    /** @param {{ file: string }[]} files */
    const all = async (files) =>
      files.length === 0
        ? []
        : /** @type {Row[]} */ (
            await duckdb.rows(`SELECT * FROM ${duckdb.read(files.map(({ file }) => path.join(folder, file)))}`)
          );
    for (const { level, months, periods } of manifest.levels) {
      const { days, spans } = json(periods.file);
      reader.#levels.set(level, {
        months: await all(months ? [months] : []),
        days: await all(days),
        spans: await all(spans),
      });
    }
    reader.manifest = manifest;
    return reader;
  }

  /** @type {{ levels: { level: number }[], classes: { id: string }[], days: [number, number], events: number } & Record<string, any>} */
  manifest = { levels: [], classes: [], days: [0, 0], events: 0 };

  /** @param {number} level */
  tables(level) {
    const tables = this.#levels.get(level);
    if (!tables) throw new Error(`no level ${level}`);
    return tables;
  }

  /**
   * The counts of [t0, t1), by the formulas of the format.
   * @param {number} level @param {number} t0 @param {number} t1 @param {(cell: number, of: number) => boolean} shows whether a cell and class are asked for
   */
  count(level, t0, t1, shows) {
    const { spans } = this.tables(level);
    const possible = new Sums();
    const matching = new Sums();
    this.#started(level, t1, 1, matching, shows);
    this.#started(level, t0, -1, matching, shows);
    for (const span of spans) {
      if (!shows(span.cell, span.class)) continue;
      const opensAt = (/** @type {number} */ t) => span.month === monthOfDay(t) && span.start < t && t < span.end;
      if (opensAt(t0)) matching.add(span, 1);
      if (span.lasted === 1) continue;
      if (opensAt(t0)) possible.add(span, 1);
      if (opensAt(t1)) possible.add(span, 1);
      if (span.month === monthOfDay(t0) && span.start < t0 && span.end > t1) possible.add(span, -1);
    }
    return { matching: matching.without0(), possible: possible.without0() };
  }

  /** @param {number} level @param {number} t @param {number} sign @param {Sums} into @param {(cell: number, of: number) => boolean} shows */
  #started(level, t, sign, into, shows) {
    const { months, days } = this.tables(level);
    const month = monthOfDay(t);
    for (const row of months) if (row.month < month && shows(row.cell, row.class)) into.add(row, sign);
    if (t === firstDayOf(month)) return;
    for (const row of days) if (row.month === month && row.day < t && shows(row.cell, row.class)) into.add(row, sign);
  }
}

/** @typedef {{ cell: number, class: number, month: number, day: number, start: number, end: number, lasted: number } & Record<string, number>} Row */

export class Sums {
  /** @type {Counts} */
  #sums = new Map();

  /** @param {Row} row @param {number} sign */
  add(row, sign) {
    const key = `${row.cell}/${row.class}`;
    const sums = this.#sums.get(key) ?? LANES.map(() => 0);
    LANES.forEach((lane, at) => {
      sums[at] = (sums[at] ?? 0) + sign * (row[lane] ?? 0);
    });
    this.#sums.set(key, sums);
  }

  /** @returns {Record<string, number[]>} sorted, without what is all zero */
  without0() {
    const entries = [...this.#sums].filter(([, sums]) => sums.some((each) => each !== 0));
    return Object.fromEntries(
      entries
        .map(([key, sums]) => [key, sums.map((each) => each + 0)])
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    );
  }
}
