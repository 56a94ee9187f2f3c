import { FilterPanel } from './filters/FilterPanel';
import { IncidentList } from './list/IncidentList';
import styles from './SidePanel.module.css';
import { Totals } from './totals/Totals';

/** Totals, filters and list, one under the other; the list takes what is left and scrolls. */
export function SidePanel() {
  return (
    <div className={styles.panel}>
      <Totals />
      <FilterPanel />
      <IncidentList />
    </div>
  );
}
