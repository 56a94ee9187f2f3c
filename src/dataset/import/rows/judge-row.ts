import type { RowReader } from '../formats/row-reader';
import type { FlawCode } from '../readers/record-flaw';
import type { RecordTable } from '../readers/record-table';
import { type Cell, cellText } from './cell';
import { isOutside } from './country-check';
import { RowDraft } from './row-draft';
import { isRejection } from './row-problem';

/** What one row cannot know from its own cells. */
export interface RowContext {
  /** Columns of the table. */
  readonly width: number;
  /** The file writes each row cell by cell, so that a row of another width is a slip. */
  readonly checksWidth: boolean;
  /** True where an earlier row of the file has the id. Must not be asked for the empty id. */
  isRepeated(id: string): boolean;
}

/** The context of a table's rows, on import and when one is opened again. */
export function contextOf(
  { columns, codec }: Pick<RecordTable, 'columns' | 'codec'>,
  isRepeated: RowContext['isRepeated'],
): RowContext {
  return { width: columns.length, checksWidth: codec.type === 'csv', isRepeated };
}

/**
 * Reads one row and finds everything that is wrong with it. The import and the detail both judge a row here, so that what the
 * report says of a row stands beside its incident as well.
 * @param flaws what the reader of the file noticed about the record
 * @param draft is reset and filled; an import gives the same one for each row, so that a million rows make no garbage
 */
export function judgeRow(
  cells: readonly Cell[],
  reader: RowReader,
  flaws: readonly FlawCode[],
  context: RowContext,
  draft: RowDraft = new RowDraft(),
): RowDraft {
  draft.reset();
  for (const code of flaws) noteFlaw(draft, code, cells);
  if (!draft.rejected) reader.read(cells, draft);
  if (draft.rejected) return draft;
  checkCountry(draft);
  checkWidth(draft, cells, context);
  if (draft.id !== '' && context.isRepeated(draft.id)) draft.doubt('idDuplicate', 'id', draft.id);
  return draft;
}

function noteFlaw(draft: RowDraft, code: FlawCode, cells: readonly Cell[]): void {
  const text = cells.map(cellText).join(' ');
  if (isRejection(code)) draft.reject(code, '', text);
  else draft.doubt(code, '', text);
}

/** A point at 0, 0 has a doubt of its own. */
function checkCountry(draft: RowDraft): void {
  const { country, lon, lat } = draft;
  if ((lon === 0 && lat === 0) || !isOutside(country, lon, lat)) return;
  draft.doubt('outOfCountry', 'country', `${country}: ${lat}, ${lon}`);
}

function checkWidth(draft: RowDraft, cells: readonly Cell[], { width, checksWidth }: RowContext): void {
  if (!checksWidth || cells.length === width) return;
  if (cells.length < width) {
    draft.doubt('cellsMissing', '', `${cells.length} / ${width}`);
    return;
  }
  const extra = cells.slice(width).map(cellText);
  if (extra.some((text) => text !== '')) draft.doubt('cellsExtra', '', extra.join(', '));
}
