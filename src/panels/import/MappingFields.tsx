import { useId } from 'react';
import type { MappingPreview } from '../../dataset/import/import-messages';
import type { FieldTarget, Mapping } from '../../dataset/import/mapping/mapping';
import { type MessageKey, useTexts } from '../../i18n/texts';
import { useApp } from '../../state/store-context';
import styles from './MappingFields.module.css';

const GROUPS: readonly { readonly title: MessageKey; readonly targets: readonly FieldTarget[] }[] = [
  { title: 'imports.mappingTime', targets: ['date', 'endDate', 'time', 'year', 'month', 'day'] },
  { title: 'imports.mappingPlace', targets: ['lat', 'lon', 'position', 'place', 'country', 'precision'] },
  { title: 'imports.mappingWhat', targets: ['title', 'kind', 'actor', 'summary', 'id'] },
  { title: 'imports.mappingCost', targets: ['killed', 'killedLow', 'killedHigh', 'wounded'] },
  { title: 'imports.mappingSource', targets: ['source', 'url'] },
];

interface MappingFieldsProps {
  readonly preview: MappingPreview;
  readonly mapping: Mapping;
}

/** One choice of a column for each field of the app. */
export function MappingFields({ preview, mapping }: MappingFieldsProps) {
  const { t } = useTexts();
  return (
    <div className={styles.groups}>
      {GROUPS.map(({ title, targets }) => (
        <fieldset key={title} className={styles.group}>
          <legend className={styles.legend}>{t(title)}</legend>
          {targets.map((target) => (
            <MappingField key={target} target={target} preview={preview} mapping={mapping} />
          ))}
        </fieldset>
      ))}
    </div>
  );
}

function MappingField({ target, preview, mapping }: MappingFieldsProps & { readonly target: FieldTarget }) {
  const { t, format } = useTexts();
  const editMapping = useApp((state) => state.editMapping);
  const id = useId();
  const chosen = mapping.columns[target] ?? '';
  const { guess } = preview;
  const isGuess = chosen !== '' && guess.mapping.columns[target] === chosen;
  const choose = (column: string) => {
    const { [target]: _, ...others } = mapping.columns;
    editMapping({ ...mapping, columns: column === '' ? others : { ...others, [target]: column } });
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t(`imports.field-${target}`)}</label>
      <select
        id={id}
        className={styles.select}
        value={chosen}
        aria-describedby={isGuess ? `${id}-sure` : undefined}
        onChange={({ target: select }) => choose(select.value)}
      >
        <option value="">{t('imports.notMapped')}</option>
        {preview.columns.map((column) => (
          <option key={column} value={column}>
            {column}
          </option>
        ))}
      </select>
      <span id={`${id}-sure`} className={styles.sure}>
        {isGuess ? t('imports.sure', { share: format.percent(guess.confidence[target] ?? 0) }) : ''}
      </span>
    </div>
  );
}
