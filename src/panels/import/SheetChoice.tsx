import { useId } from 'react';
import type { MappingPreview } from '../../dataset/import/import-messages';
import { useTexts } from '../../i18n/texts';
import { useApp } from '../../state/store-context';
import styles from './SheetChoice.module.css';

/** The choice of a sheet, for a workbook with more than one. */
export function SheetChoice({ preview: { sheets } }: { readonly preview: MappingPreview }) {
  const { t } = useTexts();
  const chooseSheet = useApp((state) => state.chooseSheet);
  const id = useId();
  if (!sheets || sheets.names.length < 2) return null;
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{t('imports.sheet')}</label>
      <select
        id={id}
        className={styles.select}
        value={sheets.open}
        onChange={({ target }) => chooseSheet(Number(target.value))}
      >
        {sheets.names.map((name, at) => (
          <option key={name} value={at}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
