import { useId } from 'react';
import type { MappingPreview } from '../../dataset/import/import-messages';
import {
  FIGURE_TARGETS,
  type FieldTarget,
  hasDateColumn,
  isFigure,
  type Mapping,
} from '../../dataset/import/mapping/mapping';
import { type MessageKey, useTexts } from '../../i18n/texts';
import { useApp } from '../../state/store-context';
import control from './FieldControl.module.css';
import styles from './MappingFields.module.css';
import { TitleTemplateField } from './TitleTemplateField';

const GROUPS: readonly { readonly title: MessageKey; readonly targets: readonly FieldTarget[] }[] = [
  {
    title: 'imports.mappingTime',
    targets: ['date', 'endDate', 'time', 'year', 'month', 'day', 'endYear', 'endMonth', 'endDay'],
  },
  { title: 'imports.mappingPlace', targets: ['lat', 'lon', 'position', 'place', 'country', 'precision'] },
  { title: 'imports.mappingWhat', targets: ['title', 'kind', 'actor', 'summary', 'id', 'events'] },
  { title: 'imports.mappingCost', targets: [...FIGURE_TARGETS] },
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
          {targets.filter(isOffered(mapping)).map((target) => (
            <MappingField key={target} target={target} preview={preview} mapping={mapping} />
          ))}
          {title === 'imports.mappingTime' ? <OneDateField mapping={mapping} /> : null}
          {title === 'imports.mappingWhat' ? <TitleTemplateField preview={preview} mapping={mapping} /> : null}
        </fieldset>
      ))}
    </div>
  );
}

/** The columns for the parts of a last date are offered beside those of the first. */
function isOffered({ columns }: Mapping): (target: FieldTarget) => boolean {
  const hasParts = columns.year !== undefined && columns.date === undefined;
  return (target) => hasParts || !/^end(Year|Month|Day)$/.test(target) || columns[target] !== undefined;
}

/** Stands for the columns that add up. No column has this name, because names of columns are trimmed. */
const SUM = ' + ';

function MappingField({ target, preview, mapping }: MappingFieldsProps & { readonly target: FieldTarget }) {
  const { t, format } = useTexts();
  const editMapping = useApp((state) => state.editMapping);
  const id = useId();
  const { guess } = preview;
  const column = mapping.columns[target];
  const sum = isFigure(target) ? (guess.mapping.sums?.[target] ?? []) : [];
  const isSum = column === undefined && isFigure(target) && (mapping.sums?.[target]?.length ?? 0) > 0;
  const chosen = isSum ? SUM : (column ?? '');
  // What was guessed about the position no longer holds once its coordinates are swapped or turned.
  const isMended = mapping.swapped !== guess.mapping.swapped || mapping.flipped !== undefined;
  const isPosition = target === 'lat' || target === 'lon';
  const isGuess = column !== undefined && guess.mapping.columns[target] === column && !(isPosition && isMended);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t(`imports.field-${target}`)}</label>
      <select
        id={id}
        className={control.control}
        value={chosen}
        aria-describedby={isGuess ? `${id}-sure` : undefined}
        onChange={({ target: select }) => editMapping(withChoice(mapping, target, select.value, sum))}
      >
        <option value="">{t('imports.notMapped')}</option>
        {sum.length > 0 ? (
          <option value={SUM}>{sum.length > 1 ? t('imports.sumOf', { columns: sum.join(' + ') }) : sum[0]}</option>
        ) : null}
        {preview.columns.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
      <span id={`${id}-sure`} className={styles.sure}>
        {isGuess ? t('imports.sure', { share: format.percent(guess.confidence[target] ?? 0) }) : ''}
      </span>
    </div>
  );
}

function withChoice(mapping: Mapping, target: FieldTarget, choice: string, sum: readonly string[]): Mapping {
  const { [target]: _, ...columns } = mapping.columns;
  if (!isFigure(target) || sum.length === 0)
    return { ...mapping, columns: choice === '' ? columns : { ...columns, [target]: choice } };
  const { [target]: __, ...sums } = mapping.sums ?? {};
  if (choice === SUM) return { ...mapping, columns, sums: { ...sums, [target]: sum } };
  return { ...mapping, columns: choice === '' ? columns : { ...columns, [target]: choice }, sums };
}

/** A day for the rows that have none. */
function OneDateField({ mapping }: { readonly mapping: Mapping }) {
  const { t } = useTexts();
  const editMapping = useApp((state) => state.editMapping);
  const tally = useApp(({ importSession }) => (importSession.status === 'mapping' ? importSession.tally : null));
  const id = useId();
  const isForRest = hasDateColumn(mapping);
  const { oneDate: given = '', ...others } = mapping;
  // While the rows are counted, the field stays as it was, so that it does not flicker.
  const isOffered = !isForRest || given !== '' || !tally?.done || (tally.counts.undated ?? 0) > 0;
  if (!isOffered) return null;
  return (
    <>
      <div className={styles.field}>
        <label htmlFor={id}>{t(isForRest ? 'undated.oneDateRest' : 'imports.oneDate')}</label>
        <input
          id={id}
          type="date"
          className={control.control}
          value={given}
          aria-describedby={`${id}-note`}
          onChange={({ target: { value } }) => editMapping(value === '' ? others : { ...others, oneDate: value })}
        />
      </div>
      <p id={`${id}-note`} className={styles.sure}>
        {t(isForRest ? 'undated.oneDateRestNote' : 'imports.oneDateNote')}
      </p>
    </>
  );
}
