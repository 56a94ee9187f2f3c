import { useTexts } from '../../i18n/texts';
import styles from './FileRow.module.css';

interface FileRowProps {
  /** Columns with their text, in the file's order. */
  readonly row: readonly (readonly [column: string, text: string])[];
  /** Whether these are all filled columns of the row, or only those that the page has no other place for. */
  readonly isWhole: boolean;
}

/** The record as the file has it: codes and dates before the page read them. Folded at first. */
export function FileRow({ row, isWhole }: FileRowProps) {
  const { t } = useTexts();
  if (row.length === 0) return null;
  return (
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
  );
}
