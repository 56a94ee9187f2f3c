import type { Cell } from './cell';
import type { BlockIndex } from './import-table';
import { decodeRecords, type RecordCodec } from './readers/record-codec';

/** Reads one record again: only the block that holds it is read and parsed. Undefined when it is not where it was. */
export async function readRecord(
  store: Blob,
  blocks: BlockIndex,
  codec: RecordCodec,
  columns: readonly string[],
  record: number,
): Promise<readonly Cell[] | undefined> {
  const block = blockOf(blocks.records, record);
  const from = blocks.bytes[block] ?? 0;
  // Commas and blanks between JSON elements lie between the blocks; the codec passes over them.
  const to = blocks.bytes[block + 1] ?? from;
  const bytes = new Uint8Array(await store.slice(from, to).arrayBuffer());
  return decodeRecords(codec, bytes, columns)[record - (blocks.records[block] ?? 0)];
}

/** Last block that begins at the record or before it. */
function blockOf(firsts: Uint32Array, record: number): number {
  let low = 0;
  let high = Math.max(0, firsts.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((firsts[middle] ?? 0) <= record) low = middle;
    else high = middle - 1;
  }
  return low;
}
