import type { CountLines } from './count-lines';
import type { EventTable } from './event-table';
import type { FilterBits } from './facet-filter';
import { createRowFigures, isAllZero, LANE, LANES, readRow } from './figure-lanes';
import type { MeasureFigures } from './figure-measure';
import type { HistogramBins } from './histogram-bins';
import { type PartWords, partWordsOf } from './part-words';
import { oneIfAny } from './select-rows';
import type { TallySums } from './tallies';

export interface BinRows {
  readonly table: EventTable;
  readonly lines: CountLines | null;
  /** By row; only rows with 0 count. Null when all rows count. */
  readonly excluded: FilterBits | null;
  readonly bins: HistogramBins;
  /** Whether an incident counts in its first bin only. */
  readonly once: boolean;
}

/** With more sets of parts than this, the cells of all bins no longer fit into the processor's cache. */
const MOST_WORDS = 64;
const NO_PARTS: Pick<PartWords, 'words'> & { readonly wordOf: null } = { words: [0], wordOf: null };

/** Adds every row to the groups, which are bins. The figures of a row count in its first bin. */
export function fillBins(sums: TallySums, rows: BinRows): void {
  const sets = sums.ring ? partWordsOf(sums.ring) : NO_PARTS;
  if (sets.words.length > MOST_WORDS) {
    addRowByRow(sums, rows);
  } else {
    spreadIncidents(sums, rows, sets.words, countIncidents(rows, sets));
    if (sums.figures) spreadFigures(sums, rows, sets.words, sumFigures(rows, sets, sums.figures));
  }
  if (!rows.once) addBinToBin(sums);
}

type Sets = { readonly words: readonly number[]; readonly wordOf: Uint16Array | null };

const lineCountOf = ({ lines }: BinRows) => lines?.ids.length ?? 1;

/*
 * A cell is one set of parts on one line in one bin of `HistogramBins`, whose two halves are added up only when the cells are
 * spread. The loops over the rows have no branch: a row that does not count adds 0.
 */

/** Differences from bin to bin, so that an interval over many bins costs two steps. */
function countIncidents({ table, lines, excluded, bins, once }: BinRows, { words, wordOf }: Sets): Int32Array {
  const { length, primary, weight } = table;
  const lineOf = lines?.lineOf ?? null;
  const perBin = words.length * (lines?.ids.length ?? 1);
  const { width, from, to } = bins;
  const cells = new Int32Array(2 * width * perBin);
  for (let row = 0; row < length; row += 1) {
    const counts = (primary[row] ?? 0) & (excluded === null ? 1 : oneIfAny(excluded[row] ?? 0) ^ 1);
    const by = weight === undefined ? counts : counts * (weight[row] ?? 1);
    const set = wordOf === null ? 0 : (wordOf[row] ?? 0);
    const at = lineOf === null ? set : (lineOf[row] ?? 0) * words.length + set;
    const into = (from[row] ?? 0) * perBin + at;
    cells[into] = (cells[into] ?? 0) + by;
    if (once) continue;
    const out = (to[row] ?? 0) * perBin + at;
    cells[out] = (cells[out] ?? 0) - by;
  }
  return cells;
}

const FIGURES = LANES - 1;

/** The lanes of `LANE` without the incidents. */
function sumFigures(
  { table, lines, excluded, bins }: BinRows,
  { words, wordOf }: Sets,
  { low, best, high, least, isMean }: MeasureFigures,
): Float64Array {
  const { length, primary, weight } = table;
  const lineOf = lines?.lineOf ?? null;
  const perBin = words.length * (lines?.ids.length ?? 1);
  const { width, from } = bins;
  const cells = new Float64Array(2 * width * perBin * FIGURES);
  for (let row = 0; row < length; row += 1) {
    const figure = best[row] ?? Number.NaN;
    if (primary[row] !== 1 || !(figure >= least) || (excluded !== null && excluded[row] !== 0)) continue;
    const set = wordOf === null ? 0 : (wordOf[row] ?? 0);
    const at = lineOf === null ? set : (lineOf[row] ?? 0) * words.length + set;
    const cell = ((from[row] ?? 0) * perBin + at) * FIGURES;
    const incidents = weight === undefined ? 1 : (weight[row] ?? 1);
    const by = isMean ? incidents : 1;
    const lowest = low[row] ?? figure;
    const most = high[row] ?? figure;
    cells[cell] = (cells[cell] ?? 0) + incidents;
    cells[cell + 1] = (cells[cell + 1] ?? 0) + (lowest >= least ? lowest : figure) * by;
    cells[cell + 2] = (cells[cell + 2] ?? 0) + figure * by;
    cells[cell + 3] = (cells[cell + 3] ?? 0) + (most >= least ? most : figure) * by;
  }
  return cells;
}

/** Calls `run` with the index of each cell of a bin and with the place of its line and bin in the sums. */
function forEachCell(
  { groups, sums }: TallySums,
  rows: BinRows,
  sets: number,
  run: (cell: number, at: number, set: number) => void,
): void {
  const lineCount = lineCountOf(rows);
  const perLine = groups === 0 ? 0 : sums.length / groups / lineCount;
  const perBin = sets * lineCount;
  for (const half of [0, rows.bins.width]) {
    for (let bin = 0; bin < groups; bin += 1) {
      for (let index = 0; index < perBin; index += 1) {
        const line = Math.floor(index / sets);
        run((half + bin) * perBin + index, (bin * lineCount + line) * perLine, index - line * sets);
      }
    }
  }
}

/** The places in the sums, after that of a line and bin, of the parts of a set and of the whole. */
const lanesOf = ({ parts }: TallySums, words: readonly number[]) =>
  words.map((word) => [
    parts * LANES,
    ...Array.from({ length: parts }, (_, part) => part * LANES).filter((_, part) => (word >> part) & 1),
  ]);

function spreadIncidents(tallies: TallySums, rows: BinRows, words: readonly number[], cells: Int32Array): void {
  const { sums } = tallies;
  const lanes = lanesOf(tallies, words);
  forEachCell(tallies, rows, words.length, (cell, at, set) => {
    const count = cells[cell] ?? 0;
    if (count === 0) return;
    for (const lane of lanes[set] ?? []) sums[at + lane] = (sums[at + lane] ?? 0) + count;
  });
}

function spreadFigures(tallies: TallySums, rows: BinRows, words: readonly number[], cells: Float64Array): void {
  const { sums } = tallies;
  const lanes = lanesOf(tallies, words);
  forEachCell(tallies, rows, words.length, (cell, at, set) => {
    const from = cell * FIGURES;
    // Rows that count as no incident state figures too.
    if (isAllZero(cells, from, FIGURES)) return;
    for (const lane of lanes[set] ?? []) {
      for (let figure = 0; figure < FIGURES; figure += 1) {
        const into = at + lane + LANE.stated + figure;
        sums[into] = (sums[into] ?? 0) + (cells[from + figure] ?? 0);
      }
    }
  });
}

/** For a dimension with very many sets of values. */
function addRowByRow(tallies: TallySums, { table, excluded, bins, once }: BinRows): void {
  const { groups, figures } = tallies;
  const { length, primary, weight } = table;
  const { width, from, to } = bins;
  const [read, none] = [createRowFigures(), createRowFigures()];
  for (let row = 0; row < length; row += 1) {
    if (primary[row] !== 1 || (excluded?.[row] ?? 0) !== 0) continue;
    const first = (from[row] ?? 0) % width;
    if (first >= groups) continue;
    const past = (to[row] ?? 0) % width;
    readRow(read, figures, row, weight);
    none.incidents = read.incidents;
    tallies.add(first, row, read, 1);
    if (past < groups && !once) tallies.add(past, row, none, -1);
  }
}

/** Turns differences from bin to bin into the numbers of incidents. */
function addBinToBin({ groups, sums }: TallySums): void {
  if (groups === 0) return;
  const perGroup = sums.length / groups;
  for (let at = perGroup; at < sums.length; at += LANES) sums[at] = (sums[at] ?? 0) + (sums[at - perGroup] ?? 0);
}
