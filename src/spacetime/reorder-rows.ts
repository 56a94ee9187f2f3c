import type { Dimension, EventTable } from './event-table';
import type { NumberColumn } from './number-column';
import { isAscending, orderBy } from './row-order';

/**
 * The table with its incidents in the order of their start: rows that enter a window together then lie together in memory. Incidents
 * keep their numbers, which are their order in the file, and those of one start keep their order. The table itself where they are in
 * order.
 */
export function inOrderOfStart(table: EventTable): EventTable {
  const starts = startsOfIncidents(table);
  return isAscending(starts) ? table : reorderRows(table, orderBy(starts));
}

/** By row, the start of the incident's first row, so that the rows of an incident stay together. */
function startsOfIncidents({ start, primary, length, incidentCount }: EventTable): Int32Array {
  if (length === incidentCount) return start;
  const starts = new Int32Array(length);
  for (let row = 0; row < length; row += 1) starts[row] = (primary[row] === 1 ? start[row] : starts[row - 1]) ?? 0;
  return starts;
}

/** The rows in the order of their incidents, which is that of the file; null where they stand in it. */
export function rowsInFileOrder({ incident }: EventTable): Int32Array | null {
  return isAscending(incident) ? null : orderBy(new Int32Array(incident.buffer, incident.byteOffset, incident.length));
}

/** By incident, its first row. */
export function firstRows({ incident, incidentCount }: EventTable): Int32Array {
  const first = new Int32Array(incidentCount);
  for (let row = incident.length - 1; row >= 0; row -= 1) first[incident[row] ?? 0] = row;
  return first;
}

/** The table with the rows that `rows` names, in its order. */
function reorderRows(table: EventTable, rows: Int32Array): EventTable {
  const { killedLow, killedBest, killedHigh, woundedLow, woundedBest, woundedHigh, weight, numbers } = table;
  return {
    ...table,
    start: pickInts(table.start, rows),
    end: pickInts(table.end, rows),
    lasted: pickBytes(table.lasted, rows),
    place: pickInts(table.place, rows),
    incident: pickIncidents(table.incident, rows),
    primary: pickBytes(table.primary, rows),
    role: pickBytes(table.role, rows),
    killedLow: pickInts(killedLow, rows),
    killedBest: pickInts(killedBest, rows),
    killedHigh: pickInts(killedHigh, rows),
    woundedLow: pickInts(woundedLow, rows),
    woundedBest: pickInts(woundedBest, rows),
    woundedHigh: pickInts(woundedHigh, rows),
    ...(weight && { weight: pickInts(weight, rows) }),
    dimensions: table.dimensions.map((each) => reorderDimension(each, rows)),
    ...(numbers && { numbers: numbers.map((each) => reorderNumbers(each, rows)) }),
  };
}

/*
 * One loop for each type of array, so that a compiler knows what it reads and writes.
 */

function pickInts(from: Int32Array, rows: Int32Array): Int32Array<ArrayBuffer> {
  const into = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) into[i] = from[rows[i] ?? 0] ?? 0;
  return into;
}

function pickIncidents(from: Uint32Array, rows: Int32Array): Uint32Array<ArrayBuffer> {
  const into = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) into[i] = from[rows[i] ?? 0] ?? 0;
  return into;
}

function pickBytes(from: Uint8Array, rows: Int32Array): Uint8Array<ArrayBuffer> {
  const into = new Uint8Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) into[i] = from[rows[i] ?? 0] ?? 0;
  return into;
}

function pickCodes(from: Uint16Array, rows: Int32Array): Uint16Array<ArrayBuffer> {
  const into = new Uint16Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) into[i] = from[rows[i] ?? 0] ?? 0;
  return into;
}

function reorderDimension(dimension: Dimension, rows: Int32Array): Dimension {
  const { offsets: from, codes: all } = dimension;
  if (!from) return { ...dimension, codes: pickCodes(all, rows) };
  const offsets = new Uint32Array(rows.length + 1);
  const codes = new Uint16Array(all.length);
  let at = 0;
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] ?? 0;
    const to = from[row + 1] ?? 0;
    for (let j = from[row] ?? 0; j < to; j += 1) {
      codes[at] = all[j] ?? 0;
      at += 1;
    }
    offsets[i + 1] = at;
  }
  return { ...dimension, offsets, codes };
}

function reorderNumbers(column: NumberColumn, rows: Int32Array): NumberColumn {
  if (column.codes) return { ...column, codes: pickCodes(column.codes, rows) };
  const steps = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) steps[i] = column.steps[rows[i] ?? 0] ?? Number.NaN;
  return { ...column, steps };
}
