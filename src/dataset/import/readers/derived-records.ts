import type { Cell } from '../rows/cell';
import type { RecordBatch, RecordTable } from './record-table';

const PART_ROWS = 500;

/**
 * Batches of rows of a container that cannot be read from its middle. Each row is also written as a line of JSON into a Blob
 * outside the heap; a detail is read back from there.
 */
export async function* deriveBatches(
  chunks: AsyncIterable<readonly (readonly Cell[])[]> | Iterable<readonly (readonly Cell[])[]>,
  onStore: (store: Blob) => void,
): AsyncGenerator<RecordBatch> {
  const encoder = new TextEncoder();
  const parts: Blob[] = [];
  let start = 0;
  let record = 0;
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PART_ROWS) {
      const rows = chunk.slice(at, at + PART_ROWS);
      const bytes = encoder.encode(rows.map((row) => `${JSON.stringify(row.map(plain))}\n`).join(''));
      parts.push(new Blob([bytes]));
      yield { firstRecord: record, rows, flaws: [], start, end: start + bytes.length };
      start += bytes.length;
      record += rows.length;
    }
  }
  onStore(new Blob(parts));
}

function plain(cell: Cell): Cell {
  return cell === undefined ? null : cell;
}

export const DERIVED_CODEC: RecordTable['codec'] = { type: 'json', separator: 'line', shape: 'arrays' };
