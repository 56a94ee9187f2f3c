import type { Atlas } from '../../dataset/atlas';
import { measureName } from '../../i18n/measure-text';
import { useTexts } from '../../i18n/texts';
import { columnOfMeasure, measuresOf, parseMeasure } from '../../spacetime/figure-measure';
import { useApp } from '../../state/store-context';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { Select } from '../../ui/Select';

/** Incidents, killed or wounded, as far as the dataset states them, and the columns of numbers of its file. */
export function MeasureSwitch({ atlas }: { readonly atlas: Atlas }) {
  const texts = useTexts();
  const { t } = texts;
  const measure = useApp((state) => state.measure);
  const setMeasure = useApp((state) => state.setMeasure);
  const offered = measuresOf(atlas.engine.table);
  if (offered.length < 2) return null;
  const columns = offered.filter((each) => columnOfMeasure(each) !== null);
  const own = offered.filter((each) => !columns.includes(each));
  const ofColumn = columns.includes(measure);
  return (
    <>
      <SegmentedControl
        label={t('measure.measure')}
        value={measure}
        onChange={setMeasure}
        options={own.map((value) => ({ value, label: measureName(value, texts) }))}
      />
      {columns.length > 0 ? (
        <Select
          label={t('measure.columns')}
          isLabelHidden
          isOn={ofColumn}
          value={ofColumn ? measure : ''}
          onChange={(value) => setMeasure(parseMeasure(value) ?? 'incidents')}
        >
          <option value="">{t('measure.column')}</option>
          {columns.map((each) => (
            <option key={each} value={each}>
              {measureName(each, texts)}
            </option>
          ))}
        </Select>
      ) : null}
    </>
  );
}
