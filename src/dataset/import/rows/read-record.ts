import { decodeRecords } from '../readers/decode-records';
import type { RecordCodec } from '../readers/record-codec';
import type { BlockIndex } from './block-index';
import type { Cell } from './cell';

/** Gives one record again: only the block that holds it is read and parsed. */
export interface RecordReader {
  /** Undefined when the record is not where it was. Rejects when the file cannot be read any more. */
  read(record: number): Promise<readonly Cell[] | undefined>;
}

/** Neighbouring records are asked for together, by an export or by going from one incident to the next. */
const BLOCKS_KEPT = 4;

export function createRecordReader(
  store: Blob,
  blocks: BlockIndex,
  codec: RecordCodec,
  columns: readonly string[],
): RecordReader {
  const kept = new Map<number, Promise<(readonly Cell[])[]>>();
  const blockAt = (block: number) => {
    const known = kept.get(block);
    if (known) return known;
    const reading = readBlock(store, blocks, codec, columns, block);
    reading.catch(() => kept.delete(block));
    const [oldest] = kept.keys();
    if (kept.size >= BLOCKS_KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(block, reading);
    return reading;
  };
  return {
    async read(record) {
      const block = blockOf(blocks.records, record);
      const rows = await blockAt(block);
      return rows[record - (blocks.records[block] ?? 0)];
    },
  };
}

async function readBlock(
  store: Blob,
  blocks: BlockIndex,
  codec: RecordCodec,
  columns: readonly string[],
  block: number,
): Promise<(readonly Cell[])[]> {
  const from = blocks.bytes[block] ?? 0;
  // Commas and blanks between JSON elements lie between the blocks; the codec passes over them.
  const to = blocks.bytes[block + 1] ?? from;
  const bytes = new Uint8Array(await store.slice(from, to).arrayBuffer());
  return decodeRecords(codec, bytes, columns);
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
