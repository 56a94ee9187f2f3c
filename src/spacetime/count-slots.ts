import { PASS } from './select-rows';
import { FIELD, RECORD_SIZE } from './slot-record';
import type { SlotRows } from './slot-rows';

/**
 * Writes the record of every slot anew.
 * @param parts the ring's parts of `rows`, position by position
 * @param pass by row, see `PASS`
 */
export function countSlots(
  records: Int32Array,
  { offsets, rows, killed, wounded }: SlotRows,
  parts: Uint8Array,
  pass: Uint8Array,
): void {
  records.fill(0);
  for (let at = 0, slot = 0; at < records.length; at += RECORD_SIZE, slot += 1) {
    let [sites, incidents, possible, rowSum] = [0, 0, 0, 0];
    let [dead, hurt, deadNotStated, hurtNotStated] = [0, 0, 0, 0];
    const to = offsets[slot + 1] ?? 0;
    for (let i = offsets[slot] ?? 0; i < to; i += 1) {
      const row = rows[i] ?? 0;
      const passed = pass[row] ?? 0;
      // All bits set, or none: what does not count is masked out and not jumped over, since no processor could guess it.
      const isSite = 0 - (passed & PASS.site);
      const isIncident = (0 - (passed & PASS.incident)) >> 31;
      const killedHere = (killed[i] ?? 0) & isIncident;
      const woundedHere = (wounded[i] ?? 0) & isIncident;
      sites = (sites - isSite) | 0;
      rowSum = (rowSum + (row & isSite)) | 0;
      incidents = (incidents - isIncident) | 0;
      possible = (possible + ((passed & PASS.possible) >> 2)) | 0;
      deadNotStated = (deadNotStated - (killedHere >> 31)) | 0;
      hurtNotStated = (hurtNotStated - (woundedHere >> 31)) | 0;
      dead = (dead + (killedHere & ~(killedHere >> 31))) | 0;
      hurt = (hurt + (woundedHere & ~(woundedHere >> 31))) | 0;
      let bits = (parts[i] ?? 0) & isIncident;
      do {
        // With no bit left this counts into the word before the parts, which is written below.
        const part = 31 - Math.clz32(bits);
        const word = at + FIELD.split + part;
        records[word] = (records[word] ?? 0) + 1;
        bits &= ~(1 << part);
      } while (bits > 0);
    }
    records[at + FIELD.sites] = sites;
    records[at + FIELD.incidents] = incidents;
    records[at + FIELD.possible] = possible;
    records[at + FIELD.killed] = dead;
    records[at + FIELD.wounded] = hurt;
    records[at + FIELD.killedNotStated] = deadNotStated;
    records[at + FIELD.woundedNotStated] = hurtNotStated;
    records[at + WORD_BEFORE_PARTS] = rowSum;
  }
}

const WORD_BEFORE_PARTS = FIELD.rowSum;
