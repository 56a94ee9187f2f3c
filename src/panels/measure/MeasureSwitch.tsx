import type { Atlas } from '../../dataset/atlas';
import { measureName } from '../../i18n/measure-text';
import { useTexts } from '../../i18n/texts';
import {
  columnOfMeasure,
  DEFAULT_MEASURE,
  type Measure,
  measuresOf,
  parseMeasure,
} from '../../spacetime/figure-measure';
import { useApp } from '../../state/store-context';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { Select } from '../../ui/Select';

/** Incidents, killed or wounded, as far as the dataset states them, and the columns of numbers of its file: a list where there are columns, else side by side. */
export function MeasureSwitch({ atlas }: { readonly atlas: Atlas }) {
  const texts = useTexts();
  const { t } = texts;
  const measure = useApp((state) => state.measure);
  const setMeasure = useApp((state) => state.setMeasure);
  const offered = measuresOf(atlas.engine.table);
  if (offered.length < 2) return null;
  const columns = offered.filter((each) => columnOfMeasure(each) !== null);
  const own = offered.filter((each) => !columns.includes(each));
  if (columns.length === 0) {
    return (
      <SegmentedControl
        label={t('measure.measure')}
        value={measure}
        onChange={setMeasure}
        options={own.map((value) => ({ value, label: measureName(value, texts) }))}
      />
    );
  }
  const options = (some: readonly Measure[]) =>
    some.map((each) => (
      <option key={each} value={each}>
        {measureName(each, texts)}
      </option>
    ));
  return (
    <Select
      label={t('measure.measure')}
      isLabelHidden
      isOn={measure !== DEFAULT_MEASURE}
      value={measure}
      onChange={(value) => setMeasure(parseMeasure(value) ?? DEFAULT_MEASURE)}
    >
      {options(own)}
      <optgroup label={t('measure.columns')}>{options(columns)}</optgroup>
    </Select>
  );
}
