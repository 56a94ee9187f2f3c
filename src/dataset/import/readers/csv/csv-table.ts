import { ImportError } from '../../import-error';
import { decodeLines, type EncodingGuess } from '../../open/encoding';
import { LIMITS } from '../../open/limits';
import { NO_HEADER, type ReadingChoice, TOP_ROWS } from '../../open/reading';
import { findHeader, isBlankRow, isTagRow } from '../header';
import type { CsvFormat } from '../record-codec';
import type { RecordBatch, RecordTable } from '../record-table';
import { spreadOf, spreadOverFile } from '../row-sample';
import { CR, LF, lastLineEnd, type TextSource, textBlocks } from '../text-blocks';
import { decodeCsvBlock } from './csv-block';
import { RowDecoder } from './encoded-rows';
import { guessCsvFormat, isSeparatorLine } from './guess-csv-format';
import { textBlocksElsewhere } from './scan-elsewhere';

const HEAD_BYTES = 1024 * 1024;
/** Bytes. For a smaller file a worker takes longer to start than it saves. */
const WORTH_A_WORKER = 8 * 1024 * 1024;

/** Opens delimited text. Finds delimiter, line end and header from its first rows, unless the reader has chosen them. */
export async function openCsvTable(
  blob: Blob,
  { encoding, bom }: EncodingGuess,
  chosen: ReadingChoice = {},
): Promise<RecordTable> {
  const head = new Uint8Array(await blob.slice(bom, bom + HEAD_BYTES).arrayBuffer());
  const isWhole = bom + head.length >= blob.size;
  const whole = isWhole ? head : head.subarray(0, lastLineEnd(head, head.includes(LF) ? LF : CR));
  if (!isWhole && whole.length === 0) throw new ImportError('importTooLarge', { reason: 'lineTooLong' });
  const guessed = guessCsvFormat(decodeLines(whole, encoding).text);
  const format: CsvFormat = { ...guessed, delimiter: chosen.delimiter ?? guessed.delimiter, encoding };
  const { rows } = decodeCsvBlock(whole, format, !isWhole);
  // Excel writes `sep=;` above the header for itself.
  const above = rows[0] && isSeparatorLine(rows[0].join(format.delimiter)) ? 1 : 0;
  const wanted = chosen.headerRow;
  const header = findHeader(
    rows.slice(above),
    wanted === undefined || wanted < 0 ? wanted : Math.max(0, wanted - above),
  );
  if (!header)
    throw new ImportError(isWhole ? 'importEmpty' : 'importTooLarge', isWhole ? {} : { reason: 'lineTooLong' });
  const { columns } = header;
  if (columns.length > LIMITS.columns) throw new ImportError('importTooLarge', { reason: 'tooManyColumns' });
  const headerRecords = above + header.records;
  const data = rows.slice(headerRecords).filter((row) => !isBlankRow(row) && !isTagRow(row));
  const hasLongCells = data.some((row) => row.some((cell) => cell.includes('\n') || cell.includes('\r')));
  const wholeRows = (bytes: Uint8Array) => {
    const end = format.newline === '\n' ? LF : CR;
    const from = hasLongCells ? afterQuotedRow(bytes, format, end) : bytes.indexOf(end) + 1;
    if (from <= 0) return [];
    const { rows } = decodeCsvBlock(bytes.subarray(from, lastLineEnd(bytes, end)), format);
    // The last row may end within a cell of several lines.
    return (hasLongCells ? rows.slice(0, -1) : rows).filter((row) => !isBlankRow(row));
  };
  let position = 0;
  return {
    container: 'csv',
    encoding,
    columns,
    head: data,
    spread: async () => (isWhole ? spreadOf(data) : spreadOverFile(blob, head.length, data, wholeRows)),
    headerRecords,
    titleLines: header.titleLines,
    top: {
      rows: rows.slice(0, TOP_ROWS),
      headerRow: header.row === NO_HEADER ? NO_HEADER : header.row + above,
      delimiter: format.delimiter,
    },
    codec: { type: 'csv', ...format },
    store: () => blob,
    position: () => position,
    async *batches(reads, degrees = [], numbered = -1) {
      const wanted = reads ? [...new Set(reads)].filter((at) => at >= 0) : columns.map((_, at) => at);
      const source = { blob, bom, format, headerRecords, columns: columns.length, wanted, degrees };
      for await (const batch of csvBatches(source, numbered)) {
        position = batch.end;
        yield batch;
      }
    },
  };
}

const QUOTE = 0x22;

/**
 * Where a row begins in a part of a file whose cells have several lines: after a quotation mark that closes both a cell and its row.
 * 0 where there is none.
 */
function afterQuotedRow(bytes: Uint8Array, { delimiter }: CsvFormat, lineEnd: number): number {
  const opens = new Set([delimiter.charCodeAt(0), LF, CR, QUOTE]);
  for (let at = bytes.indexOf(lineEnd); at >= 0; at = bytes.indexOf(lineEnd, at + 1)) {
    const quote = bytes[at - 1] === CR && lineEnd === LF ? at - 2 : at - 1;
    if (bytes[quote] === QUOTE && !opens.has(bytes[quote - 1] ?? QUOTE)) return at + 1;
  }
  return 0;
}

async function* csvBatches(source: TextSource, numbered: number): AsyncGenerator<RecordBatch> {
  const { blob, format, columns, wanted } = source;
  const decoder = new RowDecoder(columns, wanted);
  const isElsewhere = blob.size >= WORTH_A_WORKER && typeof Worker !== 'undefined';
  for await (const block of isElsewhere ? textBlocksElsewhere(source) : textBlocks(source)) {
    const { rows, firstRecord, flaws, start, end } = block;
    const place = { firstRecord, flaws, start, end };
    if (!('codes' in rows)) yield { ...place, rows };
    else {
      const whole = async () => {
        const bytes = new Uint8Array(await blob.slice(start, end).arrayBuffer());
        return decodeCsvBlock(bytes, format).rows;
      };
      const textAt = decoder.numbersOf(rows, numbered);
      yield { ...place, rows: decoder.decode(rows), hasOwnTexts: true, ...(textAt && { textAt }), whole };
    }
  }
}
