import { isUndated } from '../../domain/time-interval';
import { useTexts } from '../../i18n/texts';
import styles from './MatchTable.module.css';
import type { TableColumn, TableRow } from './table-column';
import { placeOf, pointText } from './table-columns';

interface MatchRowProps {
  readonly tableRow: TableRow;
  readonly columns: readonly TableColumn[];
  readonly onOpen: (incident: number) => void;
}

/** One row of the table. Its title opens the incident. */
export function MatchRow({ tableRow, columns, onOpen }: MatchRowProps) {
  return (
    <tr>
      {columns.map((column) => (
        <MatchCell key={column.id} tableRow={tableRow} column={column} onOpen={onOpen} />
      ))}
    </tr>
  );
}

interface MatchCellProps extends Omit<MatchRowProps, 'columns'> {
  readonly column: TableColumn;
}

function MatchCell({ tableRow, column, onOpen }: MatchCellProps) {
  const texts = useTexts();
  const { t } = texts;
  const { atlas, row, summary, detail } = tableRow;
  const isWaiting = column.fromRecord && detail === null;
  const text = isWaiting ? t('panels.reading') : column.text(tableRow, texts);
  switch (column.id) {
    case 'date':
      return (
        <td className={styles.date}>
          {text}
          {atlas.engine.match(row) === 1 && !isUndated(atlas.engine.table.start[row] ?? 0) ? (
            <small className={styles.possible}>{t('panels.possibleMark')}</small>
          ) : null}
        </td>
      );
    case 'title':
      return (
        <th scope="row">
          <button
            type="button"
            className={styles.open}
            dir="auto"
            onClick={() => onOpen(atlas.engine.table.incident[row] ?? -1)}
          >
            {text}
          </button>
          {summary.discrepancies > 0 ? <small className={styles.disputed}>{t('panels.sourcesDisagree')}</small> : null}
        </th>
      );
    case 'point':
      return (
        <td className={styles.point}>
          <PointCell tableRow={tableRow} text={text} />
        </td>
      );
    default:
      return column.isNumber ? (
        <td className={styles.number}>{text}</td>
      ) : (
        <td className={classOf(column)} dir="auto">
          {text}
        </td>
      );
  }
}

function classOf({ id, fromRecord }: TableColumn) {
  if (id === 'class') return styles.date;
  return fromRecord || id === 'actors' ? styles.long : styles.words;
}

function PointCell({ tableRow: { atlas, row }, text }: { readonly tableRow: TableRow; readonly text: string }) {
  const { t, format } = useTexts();
  if (pointText(atlas, row) === null) return text;
  const radius = placeOf(atlas, row)?.radiusKm ?? null;
  return (
    <>
      <bdi dir="ltr">{text}</bdi>
      {radius === null ? null : <small> {t('panels.radius', { radius: format.number(radius) })}</small>}
    </>
  );
}
