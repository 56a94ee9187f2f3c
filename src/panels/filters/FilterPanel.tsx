import { ChevronUp, Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { columnOfDimension } from '../../domain/column-dimension';
import { useTexts } from '../../i18n/texts';
import type { Dimension } from '../../spacetime/event-table';
import { useApp, useAtlas } from '../../state/store-context';
import { usePartMissing } from '../../state/use-part-missing';
import { Button } from '../../ui/Button';
import { lateCode, useLateCode } from '../../ui/late-code';
import { AreaChips } from './AreaChips';
import { filterDimensions } from './dimension-order';
import { FilterChip } from './FilterChip';
import styles from './FilterPanel.module.css';
import { PlaceChip } from './PlaceChip';
import { QuickChips } from './QuickChips';
import { SetChips } from './SetChips';

const SECTIONS = lateCode(() => import('./FacetSection'), 'firstSign');

/** The number of values that are offered as chips, by dimension: the most common ones. */
const OFFERED: Readonly<Record<string, number>> = { kind: 2, status: 1 };

/**
 * A row of chips, which scrolls sideways while it only offers filters. What filters is always in sight. The button "+ Filter" opens all
 * dimensions with their counts.
 */
export function FilterPanel() {
  const { t } = useTexts();
  const atlas = useAtlas();
  const isFiltered = useApp((state) => state.query.trim() !== '' || Object.keys(state.filters).length > 0);
  const filters = useApp((state) => state.filters);
  const query = useApp((state) => state.query.trim());
  const setQuery = useApp((state) => state.setQuery);
  const clearFilters = useApp((state) => state.clearFilters);
  const [isOpen, setIsOpen] = useState(false);
  const code = useLateCode(SECTIONS, isOpen, usePartMissing());
  const panel = useId();
  if (!atlas) return null;
  const dimensions = filterDimensions(atlas.engine.table.dimensions);
  const withChips = dimensions.filter(({ id }) => id in OFFERED || id in filters);

  const ofFile = dimensions.filter(({ id }) => columnOfDimension(id) !== null);
  const sections = (some: readonly Dimension[]) =>
    code && some.map((dimension) => <code.FacetSection key={dimension.id} atlas={atlas} dimension={dimension} />);

  return (
    <section className={styles.filters} data-filters-open={isOpen} aria-label={t('panels.filters')}>
      <div className={styles.chips} data-filtered={isFiltered}>
        <button
          type="button"
          className={styles.more}
          aria-expanded={isOpen}
          aria-controls={panel}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? <ChevronUp aria-hidden /> : <Plus aria-hidden />}
          {t(isOpen ? 'panels.fewerFilters' : 'panels.moreFilters')}
        </button>
        {query === '' ? null : (
          <FilterChip
            label={t('panels.quoted', { words: query })}
            dimension={t('panels.searchName')}
            isOn
            onToggle={() => setQuery('')}
          />
        )}
        <PlaceChip atlas={atlas} />
        <AreaChips atlas={atlas} />
        <SetChips atlas={atlas} />
        {withChips.map((dimension) => (
          <QuickChips key={dimension.id} atlas={atlas} dimension={dimension} offered={OFFERED[dimension.id] ?? 0} />
        ))}
        {isFiltered ? (
          <Button variant="link" onPress={clearFilters}>
            {t('panels.clearAll')}
          </Button>
        ) : null}
      </div>
      <div id={panel} className={styles.panel} hidden={!isOpen}>
        {isOpen ? sections(dimensions.filter(({ id }) => columnOfDimension(id) === null)) : null}
        {isOpen && ofFile.length > 0 ? <h3 className={styles.heading}>{t('panels.fileColumns')}</h3> : null}
        {isOpen ? sections(ofFile) : null}
      </div>
    </section>
  );
}
