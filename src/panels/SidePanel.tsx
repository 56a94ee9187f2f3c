import { useTexts } from '../i18n/texts';
import { AnswersRow } from './answers/AnswersRow';
import { FilterPanel } from './filters/FilterPanel';
import { IncidentList } from './list/IncidentList';
import { MeasureAndSplit } from './measure/MeasureAndSplit';
import styles from './SidePanel.module.css';
import { Totals } from './totals/Totals';

/** Totals, filters and list, one under the other. The list takes the rest of the height and scrolls. */
export function SidePanel() {
  const { t } = useTexts();
  return (
    <div className={styles.panel}>
      <h2 className="visually-hidden">{t('panels.room')}</h2>
      <Totals />
      <MeasureAndSplit />
      <AnswersRow />
      <FilterPanel />
      <IncidentList />
    </div>
  );
}
