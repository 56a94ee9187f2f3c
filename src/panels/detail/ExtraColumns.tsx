import { useTexts } from '../../i18n/texts';
import styles from './ExtraColumns.module.css';

/** More columns than this are folded at first. */
const MOST_OPEN = 12;

/** The columns of an imported row that the app does not use, with the file's own text. */
export function ExtraColumns({ extra }: { readonly extra: Readonly<Record<string, string>> }) {
  const { t } = useTexts();
  const entries = Object.entries(extra);
  if (entries.length === 0) return null;
  return (
    <details className={styles.extra} open={entries.length <= MOST_OPEN}>
      <summary>{t('panels.extra', { count: entries.length })}</summary>
      <table className={styles.table}>
        <tbody>
          {entries.map(([name, value]) => (
            <tr key={name}>
              <th scope="row" dir="auto">
                {name}
              </th>
              <td dir="auto">{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
