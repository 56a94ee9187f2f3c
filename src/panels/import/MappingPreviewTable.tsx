import type { MappingPreview } from '../../dataset/import/import-messages';
import { FIELD_TARGETS, type Mapping } from '../../dataset/import/mapping/mapping';
import { useTexts } from '../../i18n/texts';
import styles from './MappingPreviewTable.module.css';

const SHOWN_ROWS = 5;
const SHOWN_COLUMNS = 60;

interface MappingPreviewTableProps {
  readonly preview: MappingPreview;
  readonly mapping: Mapping;
}

/** Titles and notes that stand above the header, as the file has them. */
function LinesAbove({ preview: { reading } }: { readonly preview: MappingPreview }) {
  const { t, format } = useTexts();
  const above = (reading?.top ?? []).slice(0, Math.max(0, reading?.now.headerRow ?? 0));
  const lines = above.flatMap((cells, at) => {
    const text = cells.filter((cell) => cell !== '').join(' · ');
    return text === '' ? [] : [{ row: at + 1, text }];
  });
  if (lines.length === 0) return null;
  return (
    <ul className={styles.above} aria-label={t('imports.rowAbove')}>
      {lines.map(({ row, text }) => (
        <li key={row}>
          <span className={styles.rowNumber}>{t('imports.rowAboveNumber', { row: format.number(row) })}</span>{' '}
          <s>
            <bdi>{text}</bdi>
          </s>
        </li>
      ))}
    </ul>
  );
}

/** The first rows of the file, with the meaning of each column. All cells are shown as text. */
export function MappingPreviewTable({ preview, mapping }: MappingPreviewTableProps) {
  const { t } = useTexts();
  const columns = preview.columns.slice(0, SHOWN_COLUMNS);
  const meaning = (column: string) => FIELD_TARGETS.filter((target) => mapping.columns[target] === column);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must reach an element that scrolls.
    <section className={styles.frame} aria-label={t('imports.preview')} tabIndex={0}>
      <LinesAbove preview={preview} />
      <table className={styles.table}>
        <caption className="visually-hidden">{t('imports.preview')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" data-mapped={meaning(column).length > 0}>
                <span className={styles.column} dir="auto">
                  {column}
                </span>
                <span className={styles.meaning}>
                  {meaning(column)
                    .map((target) => t(`imports.field-${target}`))
                    .join(', ')}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.rows.slice(0, SHOWN_ROWS).map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other identity, and their order does not change.
            <tr key={row}>
              {columns.map((column, at) => (
                <td key={column} dir="auto" data-mapped={meaning(column).length > 0}>
                  {cells[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
