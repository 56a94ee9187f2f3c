import { guessMapping } from '../mapping/guess-mapping';
import type { Mapping } from '../mapping/mapping';
import type { Format, TableFormat, TableHead } from './format';
import { FORMATS } from './format-list';
import { genericTable } from './generic-table';
import type { RowReader } from './row-reader';

/** Less than this and the user is asked what the columns mean. */
const SURE = 0.6;

export interface Choice {
  readonly format: TableFormat;
  readonly reader: RowReader;
  /** What the columns were taken to mean, where a mapping says so. */
  readonly mapping: Mapping | null;
}

/** The format that is surest of the table, or null when none is sure enough. */
export function chooseFormat(head: TableHead, formats: readonly Format[] = FORMATS): Choice | null {
  let best: TableFormat | null = null;
  let most = 0;
  for (const format of formats) {
    if (format.meaning === 'schema') continue;
    const confidence = format.detect(head);
    if (confidence < SURE || confidence <= most) continue;
    best = format;
    most = confidence;
  }
  if (!best) return null;
  if (best.meaning === 'codebook') return { format: best, reader: best.fit(head), mapping: null };
  const { mapping } = guessMapping(head);
  return { format: best, reader: best.fit(head, mapping), mapping };
}

/** Reads a table by what its columns were said to mean. */
export function chooseMapping(head: Pick<TableHead, 'columns'>, mapping: Mapping): Choice {
  const taking = FORMATS.find((format) => format.meaning === 'mapping' && format.takes(head.columns));
  const format = taking?.meaning === 'mapping' ? taking : genericTable;
  return { format, reader: format.fit(head, mapping), mapping };
}

/** The reader that an import was made with, to read one of its records again. */
export function readerOf(id: string, columns: readonly string[], mapping: Mapping | null): RowReader {
  const head = { columns, rows: [] };
  const format = FORMATS.find((each) => each.id === id);
  if (format?.meaning === 'codebook' && !mapping) return format.fit(head);
  return chooseMapping(head, mapping ?? guessMapping(head).mapping).reader;
}
