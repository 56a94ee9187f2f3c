import type { MappingPreview } from '../../dataset/import/import-messages';
import type { Mapping, PositionFormat, PrecisionMeaning } from '../../dataset/import/mapping/mapping';
import type { DateOrder } from '../../dataset/import/parse/civil-date';
import { type Texts, useTexts } from '../../i18n/texts';
import { useApp } from '../../state/store-context';
import { LabelledSelect } from './LabelledSelect';
import styles from './MappingChoices.module.css';
import { ProjectionChoice } from './ProjectionChoice';

const DATE_ORDERS: readonly DateOrder[] = ['dayFirst', 'monthFirst'];
const POSITION_FORMATS: readonly PositionFormat[] = ['latLon', 'lonLat'];
const MEANINGS: readonly PrecisionMeaning[] = ['words', 'radiusKm', 'radiusMetres'];

interface MappingChoicesProps {
  readonly preview: MappingPreview;
  readonly mapping: Mapping;
}

/** The guesses about how dates and numbers are written. The reader can change each. */
export function MappingChoices({ preview: { guess }, mapping }: MappingChoicesProps) {
  const texts = useTexts();
  const { t } = texts;
  const editMapping = useApp((state) => state.editMapping);
  const { columns } = mapping;
  const hasSlashes = guess.dateOrder.dayFirst + guess.dateOrder.monthFirst + guess.dateOrder.either > 0;
  return (
    <div className={styles.choices}>
      {columns.date !== undefined && hasSlashes ? (
        <LabelledSelect
          label={t('imports.dateOrder')}
          value={mapping.dateOrder}
          options={DATE_ORDERS.map((value) => ({ value, label: t(`imports.dateOrder-${value}`) }))}
          note={dateOrderNote(guess.dateOrder, texts)}
          onChange={(dateOrder) => editMapping({ ...mapping, dateOrder })}
        />
      ) : null}
      {columns.position !== undefined ? (
        <LabelledSelect
          label={t('imports.positionFormat')}
          value={mapping.positionFormat}
          options={POSITION_FORMATS.map((value) => ({ value, label: t(`imports.positionFormat-${value}`) }))}
          note={t('imports.positionOther')}
          onChange={(positionFormat) => editMapping({ ...mapping, positionFormat })}
        />
      ) : null}
      {columns.precision !== undefined ? (
        <LabelledSelect
          label={t('imports.precisionMeaning')}
          value={mapping.precisionMeaning}
          options={MEANINGS.map((value) => ({ value, label: t(`imports.precisionMeaning-${value}`) }))}
          onChange={(precisionMeaning) => editMapping({ ...mapping, precisionMeaning })}
        />
      ) : null}
      {columns.lat !== undefined && columns.lon !== undefined && isProjected(guess.remarks, mapping) ? (
        <ProjectionChoice mapping={mapping} onChange={editMapping} />
      ) : null}
      {columns.lat !== undefined && columns.lon !== undefined ? (
        <div>
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={mapping.swapped}
              onChange={({ target }) => editMapping({ ...mapping, swapped: target.checked })}
            />
            {t('imports.swapped')}
          </label>
          {mapping.flipped === undefined ? null : (
            <label className={styles.check}>
              <input type="checkbox" checked onChange={() => editMapping(withoutFlip(mapping))} />
              {t(`imports.flipped-${mapping.flipped}`)}
            </label>
          )}
          {guess.mapping.swapped ? <p className={styles.note}>{t('imports.swappedNote')}</p> : null}
        </div>
      ) : null}
    </div>
  );
}

/** Degrees need no question; numbers that are none do. */
function isProjected(remarks: MappingPreview['guess']['remarks'], { projection }: Mapping): boolean {
  return projection !== undefined || remarks.some(({ code }) => code === 'notDegrees' || code === 'converted');
}

function withoutFlip({ flipped: _, ...mapping }: Mapping): Mapping {
  return mapping;
}

function dateOrderNote({ dayFirst, monthFirst }: MappingPreview['guess']['dateOrder'], { t }: Texts): string {
  if (dayFirst > 0 && monthFirst > 0) return t('imports.dateOrderMixed', { dayFirst, monthFirst });
  if (dayFirst + monthFirst > 0) return t('imports.dateOrderDecided', { count: dayFirst + monthFirst });
  return t('imports.dateOrderAssumed');
}
