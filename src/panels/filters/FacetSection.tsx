import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { useTexts } from '../../i18n/texts';
import { dimensionLabel, valueLabel } from '../../i18n/value-label';
import type { Dimension } from '../../spacetime/event-table';
import { useApp } from '../../state/store-context';
import { Button } from '../../ui/Button';
import styles from './FacetSection.module.css';
import { FacetValues } from './FacetValues';
import { RangeFields } from './RangeFields';

interface FacetSectionProps {
  readonly atlas: Atlas;
  readonly dimension: Dimension;
}

const NONE: readonly string[] = [];

/** One dimension, which opens and closes. Its counts are read only while it is open. */
export function FacetSection({ atlas, dimension }: FacetSectionProps) {
  const texts = useTexts();
  const active = useApp((state) => state.filters[dimension.id]) ?? NONE;
  const setFilter = useApp((state) => state.setFilter);
  const [isOpen, setIsOpen] = useState(active.length > 0 || dimension.id === 'kind');
  const isNumber = atlas.engine.table.numbers?.some(({ id }) => id === dimension.id) ?? false;
  const name = dimensionLabel(texts, dimension.id);
  const chosen = active.map((value) => valueLabel(atlas, texts, dimension.id, value));
  return (
    <details
      className={styles.section}
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
      data-active={active.length > 0}
    >
      <summary className={styles.summary}>
        <ChevronRight aria-hidden className={styles.chevron} />
        <bdi className={styles.name}>{name}</bdi>
        <span className={styles.chosen}>{chosen.length > 0 ? texts.format.list(chosen) : ''}</span>
      </summary>
      {isOpen ? <FacetValues atlas={atlas} dimension={dimension} active={active} /> : null}
      {isOpen && isNumber ? <RangeFields name={name} onSet={(range) => setFilter(dimension.id, [range])} /> : null}
      {active.length > 0 ? (
        <div className={styles.foot}>
          <Button variant="link" onPress={() => setFilter(dimension.id, null)}>
            {texts.t('panels.clearFilter', { name })}
          </Button>
        </div>
      ) : null}
    </details>
  );
}
