import type { Atlas } from '../../dataset/atlas';
import { columnOfDimension } from '../../domain/column-dimension';
import { useTexts } from '../../i18n/texts';
import { dimensionLabel } from '../../i18n/value-label';
import { NO_SPLIT } from '../../live/selection-values';
import { useApp } from '../../state/store-context';
import { Select } from '../../ui/Select';
import { filterDimensions } from '../filters/dimension-order';

/** The map itself shows the places. */
const NOT_FOR_SPLITS: readonly string[] = ['place'];

/** The choice of the dimension that rings, bars and lists are divided by. */
export function SplitChoice({ atlas }: { readonly atlas: Atlas }) {
  const texts = useTexts();
  const { t } = texts;
  const split = useApp((state) => state.split);
  const setSplit = useApp((state) => state.setSplit);
  const dimensions = filterDimensions(atlas.engine.table.dimensions).filter(
    (each) => !NOT_FOR_SPLITS.includes(each.id) || each.id === split,
  );
  if (dimensions.length === 0) return null;
  const options = (ofFile: boolean) =>
    dimensions
      .filter((each) => (columnOfDimension(each.id) !== null) === ofFile)
      .map((each) => (
        <option key={each.id} value={each.id}>
          {t('measure.by', { name: dimensionLabel(texts, each.id, 'map') })}
        </option>
      ));
  const columns = options(true);
  return (
    <Select
      label={t('measure.split')}
      isLabelHidden
      value={dimensions.some((each) => each.id === split) ? split : NO_SPLIT}
      onChange={setSplit}
    >
      <option value={NO_SPLIT}>{t('measure.noSplit')}</option>
      {options(false)}
      {columns.length > 0 ? <optgroup label={t('measure.columns')}>{columns}</optgroup> : null}
    </Select>
  );
}
