import type { Cell } from '../rows/cell';
import type { RecordFlaw } from './record-flaw';
import type { RecordBatch, RecordTable } from './record-table';

const PART_ROWS = 500;

type Rows = readonly (readonly Cell[] | null)[];

/**
 * Rows of a container that cannot be read from its middle, written as lines of JSON into a Blob outside the heap. A detail is read
 * back from there.
 */
export class DerivedStore {
  private readonly encoder = new TextEncoder();
  private parts: Blob[] = [];
  private start = 0;
  private record = 0;

  clear(): void {
    this.parts = [];
    this.start = 0;
    this.record = 0;
  }

  /** Writes rows down and returns them as the next batch. A row of null is written too, so that records keep their numbers. */
  add(rows: Rows, flaws: readonly RecordFlaw[] = []): RecordBatch {
    const { start, record } = this;
    const bytes = this.encoder.encode(rows.map((row) => `${JSON.stringify((row ?? []).map(plain))}\n`).join(''));
    this.parts.push(new Blob([bytes]));
    this.start += bytes.length;
    this.record += rows.length;
    return { firstRecord: record, rows, flaws, start, end: this.start };
  }

  blob(): Blob {
    return new Blob(this.parts);
  }
}

/** Batches of rows, each also written into a store, which `onStore` gets at the end. */
export async function* deriveBatches(
  chunks: AsyncIterable<readonly (readonly Cell[])[]> | Iterable<readonly (readonly Cell[])[]>,
  onStore: (store: Blob) => void,
): AsyncGenerator<RecordBatch> {
  const store = new DerivedStore();
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PART_ROWS) yield store.add(chunk.slice(at, at + PART_ROWS));
  }
  onStore(store.blob());
}

function plain(cell: Cell): Cell {
  return cell === undefined ? null : cell;
}

export const DERIVED_CODEC: RecordTable['codec'] = { type: 'json', separator: 'line', shape: 'arrays' };
