import { useTexts } from '../../i18n/texts';
import styles from './TableView.module.css';
import { headingText, type TableColumn } from './table-column';

interface ColumnChoiceProps {
  readonly columns: readonly TableColumn[];
  readonly shown: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}

/** Check boxes for the columns of the table. The title always stays: it names the row and opens the incident. */
export function ColumnChoice({ columns, shown, onToggle }: ColumnChoiceProps) {
  const texts = useTexts();
  const { t } = texts;
  return (
    <details className={styles.choice}>
      <summary>{t('panels.columns')}</summary>
      <fieldset className={styles.boxes}>
        <legend className="visually-hidden">{t('panels.columns')}</legend>
        {columns
          .filter(({ id }) => id !== 'title')
          .map((column) => (
            <label key={column.id} dir="auto">
              <input type="checkbox" checked={shown.has(column.id)} onChange={() => onToggle(column.id)} />{' '}
              {headingText(column, texts)}
            </label>
          ))}
      </fieldset>
    </details>
  );
}
