import type { TextEncoding } from '../open/encoding';
import type { StatedProjection } from './json/stated-projection';

/** How a block of delimited text is read. */
export interface CsvFormat {
  readonly delimiter: string;
  readonly newline: '\n' | '\r';
  readonly encoding: TextEncoding;
}

/** How a block of JSON values is read. */
export interface JsonFormat {
  readonly separator: 'comma' | 'line';
  /** `arrays` are cells in the order of the columns: the import writes them so for files that cannot be read in the middle. */
  readonly shape: 'objects' | 'arrays';
  /** The projection of the geometries, where they are no degrees. */
  readonly projection?: StatedProjection;
}

/** How the records of a block of bytes are read again; plain data, stored with the columns. */
export type RecordCodec = ({ readonly type: 'csv' } & CsvFormat) | ({ readonly type: 'json' } & JsonFormat);
