import type { Mapping } from '../import/mapping/mapping';
import type { PartColumns } from './decode-part';
import type { FileGroup, Manifest, RowsFile } from './manifest';
import type { PartSource } from './part-columns';
import { PartError } from './part-fetch';
import { rowsFilesOf } from './part-lists';
import { ROW_COLUMNS, rowsMapping, rowText } from './row-text';

/** The level of the cells by which events are ordered in their files. */
const ROW_LEVEL = 15;

/** Which events are wanted: those in cells of a level. */
export interface RowsRequest {
  readonly level: number;
  /** First and last cell of each run of cells, ascending. */
  readonly cells: readonly (readonly [number, number])[];
}

/** What reading the events would cost, where row groups hold others too. */
export interface RowsCost {
  readonly bytes: number;
  readonly rows: number;
}

/** Events as a table of text, which the import of the page reads, and what such a table cannot say. */
export interface AreaRows {
  readonly file: Blob;
  readonly mapping: Mapping;
  /** By record of the table. */
  readonly classes: Uint8Array;
  readonly lasted: Uint8Array;
}

export async function rowsCost(manifest: Manifest, source: PartSource, request: RowsRequest): Promise<RowsCost> {
  const isOfUse = groupTest(request);
  const files = await rowsFilesOf(manifest, source);
  const costs = await Promise.all(files.map((file) => source.cost(file, isOfUse)));
  return costs.reduce((sum, each) => ({ bytes: sum.bytes + each.bytes, rows: sum.rows + each.rows }), {
    bytes: 0,
    rows: 0,
  });
}

export async function readRows(manifest: Manifest, source: PartSource, request: RowsRequest): Promise<AreaRows> {
  const isOfUse = groupTest(request);
  const isIn = cellTest(request);
  const texts = manifest.rows.text.map(({ name }) => name);
  const mapping = rowsMapping(manifest.rows.text);
  const chunks: string[] = [`${mapping.header}\n`];
  const classes: number[] = [];
  const lasted: number[] = [];
  for (const file of await rowsFilesOf(manifest, source)) {
    for (const { head, text } of await partsOf(file, source, isOfUse, texts.length > 0)) {
      const columns = ROW_COLUMNS.map((name) => columnOf(head, name, file));
      const own = texts.map((name) => columnOf(text, name, file));
      const [cells = []] = columns;
      for (let row = 0; row < cells.length; row += 1) {
        if (!isIn(Number(cells[row]))) continue;
        const values = columns.map((column) => column[row]);
        chunks.push(
          rowText(
            values,
            own.map((column) => column[row]),
            manifest.classes,
          ),
        );
        classes.push(Number(values[4]));
        lasted.push(Number(values[3]));
      }
    }
  }
  return {
    file: new Blob(chunks, { type: 'text/csv' }),
    mapping: mapping.mapping,
    classes: Uint8Array.from(classes),
    lasted: Uint8Array.from(lasted),
  };
}

interface RowPart {
  readonly head: PartColumns;
  readonly text: PartColumns;
}

/** The columns of numbers and those of text lie apart in a file with an index, and together in one without. */
async function partsOf(
  file: RowsFile,
  source: PartSource,
  isOfUse: (group: FileGroup) => boolean,
  hasText: boolean,
): Promise<readonly RowPart[]> {
  const heads = await source.columns(file, isOfUse, 'head');
  const texts = file.index && hasText ? await source.columns(file, isOfUse, 'text') : heads;
  return heads.map((head, at) => ({ head, text: texts[at] ?? head }));
}

function columnOf(part: PartColumns, name: string, { file }: RowsFile) {
  const column = part.get(name);
  if (!column) throw new PartError({ code: 'archivePartOther', params: { file } });
  return column;
}

function groupTest(request: RowsRequest): (group: FileGroup) => boolean {
  const ranges = rangesOf(request);
  return ({ first, last }) => ranges.some(([from, to]) => from <= (last[0] ?? 0) && (first[0] ?? 0) <= to);
}

function cellTest(request: RowsRequest): (cell: number) => boolean {
  const ranges = rangesOf(request);
  return (cell) => ranges.some(([from, to]) => cell >= from && cell <= to);
}

function rangesOf({ level, cells }: RowsRequest): readonly (readonly [number, number])[] {
  const by = 4 ** (ROW_LEVEL - level);
  return cells.map(([first, last]) => [first * by, (last + 1) * by - 1] as const);
}
