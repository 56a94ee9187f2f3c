import type { TextEncoding } from '../open/encoding';
import type { Cell } from '../rows/cell';
import { decodeCsvBlock } from './csv/csv-block';
import { decodeJsonBlock } from './json/json-block';

/** How the records of a block of bytes are read again; plain data, stored with the columns. */
export type RecordCodec =
  | { readonly type: 'csv'; readonly delimiter: string; readonly newline: '\n' | '\r'; readonly encoding: TextEncoding }
  | { readonly type: 'json'; readonly separator: 'comma' | 'line'; readonly shape: 'objects' | 'arrays' };

/** The records of one block, as cells in the order of `columns`. */
export function decodeRecords(codec: RecordCodec, bytes: Uint8Array, columns: readonly string[]): (readonly Cell[])[] {
  if (codec.type === 'csv') return decodeCsvBlock(bytes, codec).rows;
  return decodeJsonBlock(bytes, codec, columns).rows;
}
