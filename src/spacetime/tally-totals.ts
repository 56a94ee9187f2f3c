import type { MatchTotals } from './engine';
import { APART, FIGURES_PER_CODE } from './figure-codes';
import { createFollower, eachChange, type Follower } from './row-bits';
import type { RowPicker } from './row-picker';
import type { TallySource } from './tally-source';
import type { RowChanges } from './time-index';
import { addCoded, addendsOf, addIncident, addPossible, changeCoded, createSums, totalsOf } from './totals';

/** Totals of all incidents and of each line. */
export interface TallyTotals extends Pick<Follower, 'isCurrent' | 'hold'> {
  readAll(): MatchTotals;
  readLines(): readonly MatchTotals[];
  /** The incidents of totals that are current. */
  readonly incidents: number;
  /** Adds and subtracts rows, in totals that are current. */
  add(changes: RowChanges): void;
  addPossible(row: number, sign: number): void;
}

export function createTallyTotals({ table, lines, figureCodes, passes }: TallySource, pick: RowPicker): TallyTotals {
  const { codes, figures, hasApart } = figureCodes;
  const sums = createSums();
  const lineSums = lines?.ids.map(createSums) ?? [];
  const all = [sums, ...lineSums];
  const addends = addendsOf(figures);
  const lineOf = lines?.lineOf ?? null;
  const size = figures.length / FIGURES_PER_CODE;
  /** By line and code, how many incidents are added. */
  const counts = new Int32Array(size * Math.max(lineSums.length, 1));

  /** Null without a look at the row where the table has no lines: this runs for each row that a drag takes in or leaves. */
  const sumsOfLine = (row: number): Float64Array | null => (lineOf ? (lineSums[lineOf[row] ?? 0] ?? null) : null);

  const add = (row: number, sign: number): void => {
    addIncident(sums, table, row, false, sign);
    const own = sumsOfLine(row);
    if (own) addIncident(own, table, row, false, sign);
  };

  const addAnyPossible = (row: number, sign: number): void => {
    addPossible(sums, sign);
    const own = sumsOfLine(row);
    if (own) addPossible(own, sign);
  };

  const countRows = (rows: Int32Array, count: number, sign: 1 | -1): void => {
    countCodes(counts, codes, lineOf, size, rows, count, sign);
    if (!hasApart) return;
    for (let i = 0; i < count; i += 1) if (codes[rows[i] ?? 0] === APART) add(rows[i] ?? 0, sign);
  };

  const addCounts = (): void => {
    for (let line = 0; line * size < counts.length; line += 1) {
      const ofLine = counts.subarray(line * size, (line + 1) * size);
      // These were added one by one.
      ofLine[APART] = 0;
      addCoded(sums, figures, ofLine);
      const own = lineSums[line];
      if (own) addCoded(own, figures, ofLine);
    }
  };

  const follower = createFollower(
    () => passes.incidents,
    () => {
      for (const each of all) each.fill(0);
    },
    (rows, count, sign) => countRows(rows, pick(rows, count), sign),
  );

  const sync = (): void => {
    if (follower.isCurrent) return;
    counts.fill(0);
    follower.sync();
    addCounts();
    for (const each of all) addPossible(each, -totalsOf(each).possible);
    if (!passes.hasPossible) return;
    eachChange(null, passes.possible, (rows, count) => {
      const picked = pick(rows, count);
      for (let i = 0; i < picked; i += 1) addAnyPossible(rows[i] ?? 0, 1);
    });
  };

  return {
    get isCurrent() {
      return follower.isCurrent;
    },
    hold: follower.hold,
    readAll() {
      sync();
      return totalsOf(sums);
    },
    readLines() {
      sync();
      return lineSums.map(totalsOf);
    },
    get incidents() {
      return sums[0] ?? 0;
    },
    add(changes) {
      const { rows, signs, count } = changes;
      changeCoded(sums, addends, codes, changes, (row, sign) => addIncident(sums, table, row, false, sign));
      if (lineOf === null) return;
      for (let i = 0; i < count; i += 1) {
        const own = sumsOfLine(rows[i] ?? 0);
        if (own) addIncident(own, table, rows[i] ?? 0, false, signs[i] ?? 0);
      }
    },
    addPossible: addAnyPossible,
  };
}

/** Adds rows to the counts of their lines and codes. */
function countCodes(
  counts: Int32Array,
  codes: Uint16Array,
  lineOf: Uint8Array | null,
  perLine: number,
  rows: Int32Array,
  count: number,
  sign: number,
): void {
  for (let i = 0; i < count; i += 1) {
    const row = rows[i] ?? 0;
    const at = (codes[row] ?? 0) + (lineOf === null ? 0 : (lineOf[row] ?? 0) * perLine);
    counts[at] = (counts[at] ?? 0) + sign;
  }
}
