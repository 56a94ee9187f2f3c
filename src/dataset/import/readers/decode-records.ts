import type { Cell } from '../rows/cell';
import { decodeCsvBlock } from './csv/csv-block';
import { decodeJsonBlock } from './json/json-block';
import type { RecordCodec } from './record-codec';

/** The records of one block, as cells in the order of `columns`. */
export function decodeRecords(codec: RecordCodec, bytes: Uint8Array, columns: readonly string[]): (readonly Cell[])[] {
  if (codec.type === 'csv') return decodeCsvBlock(bytes, codec).rows;
  return decodeJsonBlock(bytes, codec, columns).rows;
}
