import { useTexts } from '../../i18n/texts';
import styles from './FileRow.module.css';

interface FileRowProps {
  /** Columns with their text, in the file's order. */
  readonly row: readonly (readonly [column: string, text: string])[];
  /** Whether these are all filled columns of the row, or only those that the page has no other place for. */
  readonly isWhole: boolean;
  /** Cells that a reader corrected, as they are read. */
  readonly corrected?: readonly (readonly [column: string, text: string])[] | undefined;
}

/** The record as the file has it: codes and dates before the page read them. Folded at first. */
export function FileRow({ row, isWhole, corrected = [] }: FileRowProps) {
  const { t, format } = useTexts();
  if (row.length === 0) return null;
  const says = corrected.map(([column, text]) =>
    t('corrections.readAs', { column, value: text || t('imports.noValue') }),
  );
  return (
    <>
      {says.length > 0 ? <p dir="auto">{t('corrections.ofRow', { list: format.list(says) })}</p> : null}
      <details className={styles.row}>
        <summary>{t(isWhole ? 'panels.fileRow' : 'panels.extra', { count: row.length })}</summary>
        <table className={styles.table}>
          <tbody>
            {row.map(([name, text]) => (
              <tr key={name}>
                <th scope="row" dir="auto">
                  {name}
                </th>
                <td dir="auto">{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
