import Papa from 'papaparse';
import { bytesAfter, type DecodedLines, decodeLines } from '../../open/encoding';
import type { CsvFormat } from '../record-codec';
import type { RecordFlaw } from '../record-flaw';

export interface CsvBlock {
  readonly rows: string[][];
  readonly flaws: RecordFlaw[];
  /** Bytes of the rows. The bytes after them begin a record that the next block completes. */
  readonly consumed: number;
}

interface ParserResult {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

/** The streaming core of Papa Parse: it takes one text and returns where the last whole record ends. */
interface ParserCore {
  parse(input: string, baseIndex: number, ignoreLastRow: boolean): ParserResult;
}

type CoreOptions = Pick<CsvFormat, 'delimiter' | 'newline'> & { step?: (result: ParserResult) => void };

// The types of papaparse lack the options of this class.
const Core = Papa.Parser as unknown as new (options: CoreOptions) => ParserCore;

/** Rows of a block that starts at a record. With `goesOn`, an unfinished last record is left for the next block. */
export function decodeCsvBlock(bytes: Uint8Array, format: CsvFormat, goesOn = false): CsvBlock {
  const lines = decodeLines(bytes, format.encoding);
  if (lines.foreign) return decodeWithForeignLines(bytes, lines, format, goesOn);
  const { delimiter, newline } = format;
  const { data, errors, meta } = new Core({ delimiter, newline }).parse(lines.text, 0, goesOn);
  return blockOf(bytes, lines, format, { data, errors, meta }, goesOn, []);
}

/** Slower, because it follows each row's place in the text, to find the rows with bytes that are not UTF-8. */
function decodeWithForeignLines(bytes: Uint8Array, lines: DecodedLines, format: CsvFormat, goesOn: boolean): CsvBlock {
  const data: string[][] = [];
  const errors: { code: string; row: number }[] = [];
  const foreign: number[] = [];
  let cursor = 0;
  const { delimiter, newline } = format;
  const step = (result: ParserResult) => {
    const end = result.meta.cursor;
    for (const row of result.data) {
      if (lines.foreign?.some(([from, to]) => from < end && to > cursor)) foreign.push(data.length);
      for (const { code } of result.errors) errors.push({ code, row: data.length });
      data.push(row);
    }
    cursor = end;
  };
  new Core({ delimiter, newline, step }).parse(lines.text, 0, goesOn);
  return blockOf(bytes, lines, format, { data, errors, meta: { cursor } }, goesOn, foreign);
}

function blockOf(
  bytes: Uint8Array,
  lines: DecodedLines,
  format: CsvFormat,
  { data, errors, meta }: ParserResult,
  goesOn: boolean,
  foreign: readonly number[],
): CsvBlock {
  // Papa Parse adds an empty row after the last line end of a file.
  const last = data.at(-1);
  if (!goesOn && last?.length === 1 && last[0] === '') data.pop();
  if (format.newline === '\n') for (const row of data) dropCarriageReturn(row);
  const flaws: RecordFlaw[] = foreign.map((index) => ({ index, code: 'encodingMixed' }));
  for (const { code, row } of errors) {
    if (code !== 'MissingQuotes' || row === undefined) continue;
    flaws.push({ index: row, code: 'quoteUnclosed' });
  }
  const consumed = goesOn ? bytes.length - bytesAfter(lines, meta.cursor, format.encoding) : bytes.length;
  return { rows: data, flaws, consumed };
}

/** Lines end in LF here: a CR at the end of a row belongs to a CRLF. */
function dropCarriageReturn(row: string[]): void {
  const at = row.length - 1;
  const cell = row[at];
  if (cell?.endsWith('\r')) row[at] = cell.slice(0, -1);
}
