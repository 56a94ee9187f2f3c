import { type Cell, isBlank } from '../rows/cell';
import type { RecordTable } from './record-table';

type Rows = readonly (readonly Cell[])[];

const MOST_ROWS = 2000;
/** Rows that follow each other tell an id from a date, and sorted dates from others, so that whole runs are taken. */
const RUN_ROWS = 50;
const SLICES = 24;
const SLICE_BYTES = 64 * 1024;

/** Rows from all over a table, by which the meaning of its columns is guessed: the first rows of a file are often unlike the rest. */
export async function sampleOf(table: Pick<RecordTable, 'head' | 'spread'>): Promise<Rows> {
  return table.spread ? table.spread() : spreadOf(table.head);
}

/** Runs of rows, spread over all of them. */
export function spreadOf(rows: Rows): Rows {
  if (rows.length <= MOST_ROWS) return rows;
  const runs = MOST_ROWS / RUN_ROWS;
  const step = (rows.length - RUN_ROWS) / (runs - 1);
  return Array.from({ length: runs }, (_, run) => Math.round(run * step)).flatMap((from) =>
    rows.slice(from, from + RUN_ROWS),
  );
}

/**
 * The first rows of a file, and runs of rows from parts that are spread over it.
 * @param from position in the file, in bytes, from which the parts are taken
 * @param decode the whole records of a part, which begins and ends anywhere
 */
export async function spreadOverFile(
  blob: Blob,
  from: number,
  head: Rows,
  decode: (bytes: Uint8Array) => Rows,
): Promise<Rows> {
  const sample = [...head.slice(0, MOST_ROWS / 4)];
  const room = blob.size - from - SLICE_BYTES;
  if (room <= 0) return spreadOf(head);
  const usual = usualFilled(head);
  for (let slice = 0; slice < SLICES; slice += 1) {
    const start = from + Math.round((room * slice) / (SLICES - 1));
    const bytes = new Uint8Array(await blob.slice(start, start + SLICE_BYTES).arrayBuffer());
    const rows = decode(bytes);
    const whole = rows.filter((row) => filled(row) * 2 >= usual);
    // A part that begins within a quoted cell or a nested list yields no rows like the others.
    if (whole.length * 2 < rows.length) continue;
    sample.push(...whole.slice(0, RUN_ROWS + RUN_ROWS / 4));
  }
  return sample;
}

function filled(row: readonly Cell[]): number {
  return row.filter((cell) => !isBlank(cell)).length;
}

function usualFilled(rows: Rows): number {
  const counts = rows
    .slice(0, RUN_ROWS)
    .map(filled)
    .sort((a, b) => a - b);
  return counts[counts.length >> 1] ?? 0;
}
