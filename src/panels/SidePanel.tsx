import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../i18n/texts';
import { useHasRows } from '../state/use-has-rows';
import { Button } from '../ui/Button';
import { AnswersRow } from './answers/AnswersRow';
import { LazyArchiveNote } from './archive/LazyArchiveNote';
import { FilterPanel } from './filters/FilterPanel';
import { DatasetMenu } from './import/DatasetMenu';
import { IncidentList } from './list/IncidentList';
import { MeasureAndSplit } from './measure/MeasureAndSplit';
import styles from './SidePanel.module.css';
import { Totals } from './totals/Totals';

interface SidePanelProps {
  /** Whether the menu of datasets stands here, because the page's header has no room for it. */
  readonly hasDatasets: boolean;
}

/**
 * Totals, filters and list, one under the other. The list takes the rest of the height and scrolls. A low panel shows the first of
 * each, so that the list keeps its room, and a button that opens the rest.
 */
export function SidePanel({ hasDatasets }: SidePanelProps) {
  const { t } = useTexts();
  const hasRows = useHasRows();
  const [isWhole, setWhole] = useState(false);
  const Sign = isWhole ? ChevronUp : ChevronDown;
  return (
    <div className={styles.room}>
      <div className={styles.panel} data-whole={isWhole}>
        <h2 className="visually-hidden">{t('panels.room')}</h2>
        <div className={styles.head}>
          {hasDatasets ? <DatasetMenu /> : null}
          <div className={styles.more}>
            <Button
              variant="link"
              aria-expanded={isWhole}
              aria-label={t(isWhole ? 'panels.lessOfPanelName' : 'panels.moreOfPanelName')}
              onPress={() => setWhole(!isWhole)}
            >
              {t(isWhole ? 'panels.lessOfPanel' : 'panels.moreOfPanel')}
              <Sign aria-hidden />
            </Button>
          </div>
        </div>
        <Totals />
        <LazyArchiveNote />
        <div className={styles.choices}>
          <MeasureAndSplit />
          {hasRows ? <AnswersRow /> : null}
        </div>
        <FilterPanel />
        {hasRows ? <IncidentList /> : null}
      </div>
    </div>
  );
}
