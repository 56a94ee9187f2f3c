import { useTexts } from '../../i18n/texts';
import { CHART_IDS, type ChartId } from '../../state/chart-choices';
import styles from './ChartPicker.module.css';
import { useChartChoice } from './use-chart-choice';

/** Which charts are shown. One always is. */
export function ChartPicker({ shown }: { readonly shown: readonly ChartId[] }) {
  const { t } = useTexts();
  const [, setShown] = useChartChoice('shown');
  const toggle = (id: ChartId) => {
    const next = CHART_IDS.filter((each) => (each === id ? !shown.includes(id) : shown.includes(each)));
    setShown(next.length === CHART_IDS.length ? null : next);
  };
  return (
    <fieldset className={styles.picker}>
      <legend className={styles.legend}>{t('charts.shown')}</legend>
      {CHART_IDS.map((id) => (
        <label key={id} className={styles.choice}>
          <input
            type="checkbox"
            checked={shown.includes(id)}
            disabled={shown.length === 1 && shown[0] === id}
            onChange={() => toggle(id)}
          />
          {t(`charts.${id}-title`)}
        </label>
      ))}
    </fieldset>
  );
}
