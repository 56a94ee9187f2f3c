import type { Atlas } from '../../dataset/atlas';
import { directionIn } from '../../i18n/isolate';
import { useTexts } from '../../i18n/texts';
import { headingText } from '../../panels/table/table-column';
import { TABLE_COLUMNS } from '../../panels/table/table-columns';
import styles from './ReportPage.module.css';
import { MOST_REPORT_ROWS, type ReportData } from './report-data';

/** What fits across a printed page; the rest is in the records. */
const COLUMNS: readonly string[] = ['date', 'title', 'class', 'place', 'killed', 'wounded'];

interface ReportTableProps {
  readonly atlas: Atlas;
  readonly data: ReportData;
}

/** The matching incidents by date. Very many are cut, with a sentence that says so. */
export function ReportTable({ atlas, data: { rows, details } }: ReportTableProps) {
  const texts = useTexts();
  const { t, format } = texts;
  const shown = Array.from(rows.subarray(0, MOST_REPORT_ROWS));
  const summaryOf = (row: number) => atlas.summary(atlas.engine.table.incident[row] ?? -1);
  // Imported files mostly state no class: the column would make each row three lines high.
  const hasClasses = shown.some((row) => summaryOf(row).class !== undefined);
  const columns = TABLE_COLUMNS.filter(({ id }) => COLUMNS.includes(id) && (hasClasses || id !== 'class'));
  const left = rows.length - shown.length;
  const isNumber = (column: object) => 'isNumber' in column && column.isNumber === true;
  return (
    <section>
      <h2>{t('report.incidents')}</h2>
      {left > 0 ? (
        <p>{t('report.rowsLeft', { count: left, number: format.number(left), shown: format.number(shown.length) })}</p>
      ) : null}
      {shown.length === 0 ? (
        <p>{t('report.nothing')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.id} scope="col" className={isNumber(column) ? styles.number : undefined}>
                  {headingText(column, texts)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => {
              const incident = atlas.engine.table.incident[row] ?? -1;
              const cells = { atlas, row, summary: summaryOf(row), detail: details.get(incident) ?? null };
              return (
                <tr key={row}>
                  {columns.map((column) => {
                    const text = column.text(cells, texts);
                    return (
                      <td
                        key={column.id}
                        dir={directionIn(text, texts.direction)}
                        className={isNumber(column) ? styles.number : undefined}
                      >
                        {text}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
