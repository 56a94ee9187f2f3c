import type { Atlas, IncidentDetail, IncidentSummary } from '../../dataset/atlas';
import type { MessageKey, Texts } from '../../i18n/texts';

/** One incident as the table shows it. `detail` is null until its record was read. */
export interface TableRow {
  readonly atlas: Atlas;
  readonly row: number;
  readonly summary: IncidentSummary;
  readonly detail: IncidentDetail | null;
}

export interface TableColumn {
  readonly id: string;
  /** The app's name for the column; for a column of the file, the name that the file has. */
  readonly heading: MessageKey | { readonly column: string };
  /** Whether the cell is read from the record, which an imported file keeps outside the memory. */
  readonly fromRecord?: true;
  /** Whether the cells are quantities: set to one side, and sorted from the highest at first. */
  readonly isNumber?: true;
  /** Left out until the reader chooses it. */
  readonly isExtra?: true;
  /** The cell in the reader's language; '' where there is nothing to say. */
  readonly text: (row: TableRow, texts: Texts) => string;
  /** What the column sorts by where that is not its text; null comes last in both directions. */
  readonly number?: (row: TableRow) => number | null;
}

/** What stands above a column. */
export function headingText({ heading }: TableColumn, { t }: Texts): string {
  return typeof heading === 'string' ? t(heading) : heading.column;
}
