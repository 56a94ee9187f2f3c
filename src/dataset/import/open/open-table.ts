import { ImportError } from '../import-error';
import { isDbf } from '../readers/vector/dbf-rows';
import type { FileSet, TableFile } from './file-set';
import { gunzip, isGzip } from './gunzip';
import { openText } from './open-text';
import type { OpenedFile, OpenOptions } from './opened-file';
import { kindByBytes, kindByName, otherKind } from './other-kinds';

const HEAD_BYTES = 64 * 1024;

/** Recognises a file by its content; its name only helps to say what a file is that is not read. Throws `ImportError`. */
export async function openFile(file: Blob, options: OpenOptions): Promise<OpenedFile> {
  const first = await headOf(file);
  if (first.length === 0) throw new ImportError('importEmpty');
  const packed = isGzip(first);
  const blob = packed ? await gunzip(file, options.onUnpack) : file;
  const head = packed ? await headOf(blob) : first;
  if (head.length === 0) throw new ImportError('importEmpty');
  if (isGzip(head)) throw new ImportError('importUnsupported', { reason: 'gzipInGzip' });
  if (startsWith(head, 'PK\x03\x04') || startsWith(head, 'PK\x05\x06')) return openArchive(blob, options, packed);
  const table = await openBinary(blob, head, options);
  if (table) return { type: 'table', table, packed };
  if (startsWith(head, '\0\0\x27\x0a')) {
    throw otherKind(/\.shx$/i.test(options.name ?? '') ? 'kindShapePart' : 'kindShpAlone');
  }
  const kind = kindByBytes(head);
  if (kind) throw otherKind(kind);
  return openText(blob, options, packed);
}

/** Opens one table among several files. */
export async function openTableFile(set: FileSet, file: TableFile, options: OpenOptions): Promise<OpenedFile> {
  const { name, shapefile } = file;
  if (!shapefile) return openFile(set.read(name), { ...options, name, isInArchive: set.isArchive });
  const part = (of: string | null) => (of === null ? null : set.read(of));
  const { openShapefile } = await import('../readers/vector/shapefile-table');
  const { dbf, prj, cpg } = shapefile;
  const table = await openShapefile({ shp: set.read(name), dbf: part(dbf), prj: part(prj), cpg: part(cpg) });
  return { type: 'table', table, packed: set.isArchive };
}

/** A set of one table is that table. */
export async function openSet(set: FileSet, options: OpenOptions): Promise<OpenedFile> {
  const [only, second] = set.tables;
  if (!only) throw nothingIn(set);
  if (second) return { type: 'several', set };
  const opened = await openTableFile(set, only, options);
  if (opened.type !== 'table' || set.leftOut.length === 0) return opened;
  return { ...opened, table: { ...opened.table, leftOut: set.leftOut } };
}

/** An archive of one document of a known kind is named for it. */
function nothingIn({ leftOut }: FileSet): ImportError {
  if (leftOut.some((name) => /\.(zip|kmz)$/i.test(name)))
    return new ImportError('importUnsupported', { reason: 'zipInZip' });
  const kinds = leftOut.map(kindByName);
  const [kind] = kinds;
  if (kind === 'kindShapePart') return otherKind(kind);
  return new ImportError('importUnsupported', { reason: 'zipNoTable' });
}

async function openArchive(blob: Blob, options: OpenOptions, packed: boolean): Promise<OpenedFile> {
  const { listArchive } = await import('./archive');
  const archive = await listArchive(blob);
  if (archive.type === 'files') {
    if (options.isInArchive) throw new ImportError('importUnsupported', { reason: 'zipInZip' });
    const opened = await openSet(archive.set, options);
    return opened.type === 'table' ? { ...opened, packed: true } : opened;
  }
  const { bytes, container } = archive;
  if (container === 'xlsx') {
    const { openXlsxTable } = await import('../readers/xlsx/xlsx-table');
    return { type: 'table', table: openXlsxTable(bytes, options), packed };
  }
  const { openPackedWorkbook } = await import('../readers/sheets/library-workbook');
  return { type: 'table', table: openPackedWorkbook(bytes, container, options), packed };
}

/** Opens a table of a binary kind; null for any other. These readers are large and rarely needed, so that they load on demand. */
async function openBinary(blob: Blob, head: Uint8Array, options: OpenOptions) {
  if (startsWith(head, 'PAR1')) {
    const { openParquetTable } = await import('../readers/parquet/parquet-table');
    return openParquetTable(blob);
  }
  if (startsWith(head, 'fgb\x03fgb')) {
    const { openFlatGeobuf } = await import('../readers/vector/flatgeobuf-table');
    return openFlatGeobuf(blob);
  }
  if (startsWith(head, 'SQLite format 3\0')) {
    const { openSqlite } = await import('../readers/vector/sqlite-table');
    return openSqlite(blob, options.sheet);
  }
  if (isXls(head)) {
    const { openXls } = await import('../readers/sheets/library-workbook');
    return openXls(new Uint8Array(await blob.arrayBuffer()), options);
  }
  if (!isDbf(head)) return null;
  const { openDbf } = await import('../readers/vector/shapefile-table');
  return openDbf(blob);
}

/** An OLE compound file, or a sheet of Excel 2 to 5 without one: 9, the version, 4 to 16, 0. */
function isXls(head: Uint8Array): boolean {
  const [code, version = 0, size = 0, high] = head;
  const isBare = code === 9 && [0, 2, 4, 8].includes(version) && size >= 4 && size <= 16 && high === 0;
  return isBare || startsWith(head, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1');
}

function startsWith(head: Uint8Array, text: string): boolean {
  return latin(head, text.length) === text;
}

function latin(head: Uint8Array, length: number): string {
  return String.fromCharCode(...head.subarray(0, length));
}

async function headOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.slice(0, HEAD_BYTES).arrayBuffer());
}
