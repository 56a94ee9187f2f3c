import type { MappingPreview, PreviewReading, ReadHow } from './import-messages';
import type { ReadingChoice } from './open/reading';
import type { RecordTable } from './readers/record-table';
import { cellText } from './rows/cell';

const OF_TEXT = new Set<RecordTable['container']>(['csv', 'json', 'ndjson', 'geojson']);

/**
 * How a table is read, for the reader to check.
 * @param choice what the reader has chosen; undefined when the file is opened for the first time
 * @param before how it was read until now
 */
export function readingOf(
  table: RecordTable,
  choice: ReadingChoice | undefined,
  before: PreviewReading | undefined,
): Pick<MappingPreview, 'reading'> {
  const { top, container, encoding } = table;
  if (!top && !OF_TEXT.has(container)) return {};
  const now: ReadHow = {
    headerRow: top?.headerRow ?? null,
    delimiter: top?.delimiter ?? null,
    encoding: OF_TEXT.has(container) ? encoding : null,
  };
  const rows = (top?.rows ?? []).map((row) => row.map(cellText));
  return { reading: { top: rows, now, guess: (choice && before?.guess) ?? now, choice: choice ?? {} } };
}
