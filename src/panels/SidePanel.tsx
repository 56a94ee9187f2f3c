import { Filters } from './Filters';
import { IncidentList } from './IncidentList';
import styles from './SidePanel.module.css';
import { Totals } from './Totals';

/** Totals, filters and list, one under the other; the list takes what is left and scrolls. */
export function SidePanel() {
  return (
    <div className={styles.panel}>
      <Totals />
      <Filters />
      <IncidentList />
    </div>
  );
}
