import { CFB, read, SSF, set_cptable, type WorkBook, type WorkSheet } from '@e965/xlsx';
import * as codepages from '@e965/xlsx/dist/cpexcel.full.mjs';
import { zipSync } from 'fflate';
import { ImportError } from '../../import-error';
import { kindByStreams, otherKind } from '../../open/other-kinds';
import { unzipWithin } from '../../open/unzip-within';
import type { Cell } from '../../rows/cell';
import type { Container, RecordTable } from '../record-table';
import { dateText } from '../xlsx/xlsx-cells';
import { type SheetChoice, sheetTable } from './sheet-table';

/** Files of Excel before 5.0 have code pages; later ones are UTF-16. */
set_cptable(codepages);

/** Number formats make days of numbers; formulas and styles are not needed. */
const OPTIONS = { dense: true, cellNF: true, cellFormula: false, cellHTML: false, cellText: false } as const;

const MANIFEST = 'META-INF/manifest.xml';
const STYLES = 'styles.xml';
const NO_STYLES = new TextEncoder().encode('<styles/>');

/** Opens a workbook of Excel before 2007 (BIFF), whatever its version. */
export function openXls(bytes: Uint8Array, chosen: SheetChoice): RecordTable {
  if (bytes[0] === 0xd0) {
    const kind = kindByStreams(attempt(() => CFB.read(bytes, { type: 'array' })).FullPaths);
    if (kind) throw otherKind(kind);
  }
  return opened(
    'xls',
    attempt(() => read(bytes, { ...OPTIONS, type: 'array' })),
    bytes.length,
    chosen,
  );
}

/** Opens a workbook of LibreOffice (`.ods`) or a binary one of Excel (`.xlsb`): an archive with parts of XML or binary records. */
export function openPackedWorkbook(bytes: Uint8Array, container: 'ods' | 'xlsb', chosen: SheetChoice): RecordTable {
  // The library unpacks without limits, so that it gets the parts unpacked within ours.
  const parts = unzipWithin(bytes, (name) => !/\/(media|embeddings)\/|^(Pictures|Thumbnails|Object)/i.test(name));
  const manifest = parts[MANIFEST] ?? new Uint8Array(0);
  if (new TextDecoder().decode(manifest).includes('encryption-data')) throw otherKind('kindLockedWorkbook');
  // The library does not open OpenDocument without these two parts, which some programs leave out.
  const whole = container === 'ods' ? { [STYLES]: NO_STYLES, ...parts, [MANIFEST]: manifest } : parts;
  const unpacked = zipSync(whole, { level: 0 });
  return opened(
    container,
    attempt(() => read(unpacked, { ...OPTIONS, type: 'array' })),
    bytes.length,
    chosen,
  );
}

/** Opens XML Spreadsheet 2003 or flat ODS. Excel names the first `.xls` or `.xml`. */
export function openXmlWorkbook(text: string, container: 'xls' | 'ods', chosen: SheetChoice): RecordTable {
  return opened(
    container,
    attempt(() => read(text, { ...OPTIONS, type: 'string' })),
    text.length,
    chosen,
  );
}

/** Opens the tables of an HTML page, each as a sheet. Cells stay text, so that no date is read the American way. */
export function openHtmlTables(text: string, chosen: SheetChoice): RecordTable {
  return opened(
    'html',
    attempt(() => read(text, { ...OPTIONS, type: 'string', raw: true })),
    text.length,
    chosen,
  );
}

function opened(container: Container, workbook: WorkBook, size: number, chosen: SheetChoice): RecordTable {
  const from1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const names = workbook.SheetNames;
  const rowsOf = (at: number): Cell[][] => rowsOfSheet(workbook.Sheets[names[at] ?? ''], from1904);
  return sheetTable({ container, names, rowsOf, size }, chosen);
}

function rowsOfSheet(sheet: WorkSheet | undefined, from1904: boolean): Cell[][] {
  const data = sheet?.['!data'] as (readonly (LibraryCell | undefined)[] | undefined)[] | undefined;
  return Array.from(data ?? [], (row) => Array.from(row ?? [], (cell) => cellOf(cell, from1904)));
}

interface LibraryCell {
  /** `e` an error, `z` a blank cell with a format. */
  readonly t: string;
  readonly v?: unknown;
  /** Number format. */
  readonly z?: string | number;
}

function cellOf(cell: LibraryCell | undefined, from1904: boolean): Cell {
  if (!cell || cell.t === 'e' || cell.t === 'z') return null;
  const { v: value } = cell;
  if (typeof value === 'number') return cell.z !== undefined && isDate(cell.z) ? dateText(value, from1904) : value;
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$|\.000Z$/, '');
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

function isDate(format: string | number): boolean {
  const code: unknown = typeof format === 'number' ? SSF.get_table()[format] : format;
  return typeof code === 'string' && Boolean(SSF.is_date(code));
}

/** Turns what the library throws into a problem with the file. */
function attempt<T>(reading: () => T): T {
  try {
    return reading();
  } catch (error) {
    if (error instanceof ImportError) throw error;
    const reason = error instanceof Error ? error.message : '';
    if (/password|encrypt/i.test(reason)) throw otherKind('kindLockedWorkbook');
    throw new ImportError('importTruncated', { reason: 'workbookBroken' });
  }
}
