import type { FileRows } from '../../atlas';
import type { RecordCodec } from '../readers/record-codec';
import type { BlockIndex } from '../rows/block-index';
import { type Correction, cellTexts } from '../rows/correction';
import { createRecordReader } from '../rows/read-record';

/** The rows of a file that was read and gave no incident. Plain data, which the worker sends. */
export interface UnloadedRows {
  readonly columns: readonly string[];
  readonly corrections: readonly Correction[];
  readonly codec: RecordCodec;
  readonly blocks: BlockIndex;
  readonly store: Blob;
}

/** Such rows, for a reader to correct. They have no atlas. */
export function rowsOfFile({ columns, corrections, codec, blocks, store }: UnloadedRows): FileRows {
  const records = createRecordReader(store, blocks, codec, columns);
  return {
    columns,
    unused: [],
    corrections,
    async cells(record) {
      const cells = await records.read(record).catch(() => undefined);
      return cells ? cellTexts(cells) : null;
    },
  };
}
