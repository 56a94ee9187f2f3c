import { RING_PARTS } from './ring-split';
import { PASS } from './select-rows';
import { FIELD, RECORD_SIZE } from './slot-record';
import type { SlotRows } from './slot-rows';

/**
 * Four counts share one word, eight bits each: a lane. A lane holds 255 at most, so the lanes are emptied into the
 * record after that many rows.
 */
const LANE = 255;

/** 1 in each lane that a row counts in. Index: the row's `PASS` in bits 0 to 2, its `SlotRows.marks` from bit 3. */
const LANES_OF_MARKS = Int32Array.from({ length: 32 }, (_, index) => {
  const isIncident = (index & PASS.incident) >> 1;
  const isPossible = (index & PASS.possible) >> 2;
  const marks = index >> 3;
  return isIncident | (isPossible << 8) | ((marks & isIncident) << 16) | (((marks >> 1) & isIncident) << 24);
});

/** 1 in the lane of each ring part that a row is in. Index: the bits of four parts. */
const LANES_OF_PARTS = Int32Array.from({ length: 16 }, (_, bits) => {
  return (bits & 1) | (((bits >> 1) & 1) << 8) | (((bits >> 2) & 1) << 16) | (((bits >> 3) & 1) << 24);
});

/**
 * Counts the rows of every slot and overwrites the slot's record.
 * @param parts for each position in `slotRows.rows`, a bit for each ring part that the row is in
 * @param pass by row, see `PASS`
 */
export function countSlots(records: Int32Array, slotRows: SlotRows, parts: Uint16Array, pass: Uint8Array): void {
  const { offsets } = slotRows;
  records.fill(0);
  for (let slot = 0; slot < offsets.length - 1; slot += 1) {
    const to = offsets[slot + 1] ?? 0;
    for (let i = offsets[slot] ?? 0; i < to; i += LANE) {
      addRun(records, slot * RECORD_SIZE, slotRows, parts, pass, i, Math.min(i + LANE, to));
    }
  }
}

/**
 * Adds the rows at the positions [from, to) to the record at `at`. The loop has no branch, because a processor cannot
 * guess which rows count: it masks to zero what does not count.
 */
function addRun(
  records: Int32Array,
  at: number,
  { rows, marks, killed, wounded }: SlotRows,
  parts: Uint16Array,
  pass: Uint8Array,
  from: number,
  to: number,
): void {
  let [sites, rowSum, dead, hurt, lanes, firstParts, lastParts, rest] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let i = from; i < to; i += 1) {
    const row = rows[i] ?? 0;
    const passed = pass[row] ?? 0;
    const isIncident = -((passed >> 1) & 1);
    const partsHere = (parts[i] ?? 0) & isIncident;
    sites = (sites + (passed & 1)) | 0;
    rowSum = (rowSum + (row & -(passed & 1))) | 0;
    lanes = (lanes + (LANES_OF_MARKS[((marks[i] ?? 0) << 3) | passed] ?? 0)) | 0;
    dead = (dead + ((killed[i] ?? 0) & isIncident)) | 0;
    hurt = (hurt + ((wounded[i] ?? 0) & isIncident)) | 0;
    firstParts = (firstParts + (LANES_OF_PARTS[partsHere & 15] ?? 0)) | 0;
    lastParts = (lastParts + (LANES_OF_PARTS[(partsHere >> 4) & 15] ?? 0)) | 0;
    rest = (rest + ((partsHere >> 8) & 1)) | 0;
  }
  bump(records, at + FIELD.sites, sites);
  bump(records, at + FIELD.rowSum, rowSum);
  bump(records, at + FIELD.incidents, lanes & 255);
  bump(records, at + FIELD.possible, (lanes >>> 8) & 255);
  bump(records, at + FIELD.killedNotStated, (lanes >>> 16) & 255);
  bump(records, at + FIELD.woundedNotStated, lanes >>> 24);
  bump(records, at + FIELD.killed, dead);
  bump(records, at + FIELD.wounded, hurt);
  addParts(records, at + FIELD.split, firstParts, lastParts, rest);
}

/**
 * As `countSlots`, for the ring parts alone: all that a new split changes. The other fields of the records stay.
 */
export function countSlotParts(
  records: Int32Array,
  { offsets, rows }: SlotRows,
  parts: Uint16Array,
  pass: Uint8Array,
): void {
  for (let slot = 0; slot < offsets.length - 1; slot += 1) {
    const at = slot * RECORD_SIZE + FIELD.split;
    records.fill(0, at, at + RING_PARTS);
    const end = offsets[slot + 1] ?? 0;
    for (let from = offsets[slot] ?? 0; from < end; from += LANE) {
      const to = Math.min(from + LANE, end);
      let [firstParts, lastParts, rest] = [0, 0, 0];
      for (let i = from; i < to; i += 1) {
        const partsHere = (parts[i] ?? 0) & -(((pass[rows[i] ?? 0] ?? 0) >> 1) & 1);
        firstParts = (firstParts + (LANES_OF_PARTS[partsHere & 15] ?? 0)) | 0;
        lastParts = (lastParts + (LANES_OF_PARTS[(partsHere >> 4) & 15] ?? 0)) | 0;
        rest = (rest + ((partsHere >> 8) & 1)) | 0;
      }
      addParts(records, at, firstParts, lastParts, rest);
    }
  }
}

/** Adds the lanes of the parts to the fields that begin at `at`. */
function addParts(records: Int32Array, at: number, firstParts: number, lastParts: number, rest: number): void {
  for (let part = 0; part < 4; part += 1) {
    bump(records, at + part, (firstParts >>> (part * 8)) & 255);
    bump(records, at + 4 + part, (lastParts >>> (part * 8)) & 255);
  }
  bump(records, at + 8, rest);
}

function bump(array: Int32Array, index: number, by: number): void {
  array[index] = (array[index] ?? 0) + by;
}
